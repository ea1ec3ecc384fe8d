<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The SDK's integration tests against the portal emulator, with its own core and with ours: outcome by outcome, and what went
 * over the wire. Usage: php integration.php SDK MODULE [FOLDER_OR_FILE of tests/Integration]; B24_REPORT names a file for all
 * outcomes as JSON. Exit code 1 if a test ends differently with our core; 75 if they cannot run here.
 */

[$sdk, $module] = array_map(static fn (string $path) => (string) realpath($path), array_slice($argv, 1, 2));
$only = $argv[3] ?? '';

// In a network of its own, because the SDK leaves out the port of a portal: port 443 is free there. And the tests that look
// for portals that do not exist ask nobody.
if (getenv('B24_OWN_NETWORK') === false) {
	foreach (['unshare --net', 'unshare --net --map-root-user'] as $unshare) {
		exec("$unshare ip link set lo up 2>&1", $output, $status);
		if ($status === 0) {
			passthru("B24_OWN_NETWORK=1 $unshare sh -c 'ip link set lo up && exec \"\$@\"' - " . implode(' ', array_map('escapeshellarg', [PHP_BINARY, ...$argv])), $status);
			exit($status);
		}
	}
	fwrite(STDERR, "The integration tests were not run: they need a network namespace (unshare and ip; root, or namespaces of users).\n");
	exit(75);
}

$outcomes = (string) tempnam(sys_get_temp_dir(), 'b24');
register_shutdown_function(static fn () => @unlink($outcomes));

$portal = proc_open([PHP_BINARY, dirname(__DIR__, 2) . '/tests/portal/portal.php', '--port=443', '--seed=7', '--die-with-parent'],
	[0 => ['pipe', 'r'], 1 => ['pipe', 'w'], 2 => ['file', '/dev/null', 'w']], $pipes);
$ready = json_decode((string) fgets($pipes[1]), true);
if (!is_array($ready)) {
	fwrite(STDERR, "The integration tests were not run: the emulator did not start on port 443.\n");
	exit(1);
}
$control = $ready['control'];

/** @return array<mixed> */
function ask(string $method, string $path): array
{
	global $control;

	return json_decode((string) file_get_contents($control . $path, false, stream_context_create(['http' => ['method' => $method]])), true, 512, JSON_THROW_ON_ERROR);
}

/** @return list<string> below the SDK's folder */
function files(string $sdk, string $only): array
{
	$files = [];
	foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$sdk/tests/Integration", FilesystemIterator::SKIP_DOTS)) as $file) {
		$name = substr((string) $file, strlen($sdk) + 1);
		if (str_ends_with($name, 'Test.php') && str_contains($name, $only)) {
			$files[] = $name;
		}
	}
	sort($files);
	$ours = __DIR__ . '/ApiVersion3Test.php';
	if (is_file("$sdk/src/Core/Contracts/ApiVersion.php") && str_contains($ours, $only)) {
		$files[] = $ours;
	}

	return $files;
}

/** What a value is, without what it is: the tests make up names, numbers and dates. */
function shape(mixed $value): mixed
{
	if (!is_array($value)) {
		return is_int($value) || is_float($value) ? 'number' : get_debug_type($value); // 2.0 is sent as 2 by our core
	}
	$shape = [];
	foreach ($value as $key => $one) {
		$shape[preg_replace('/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/', '#', (string) $key)] = shape($one);
	}

	return $shape;
}

/** @return list<string> method, path, names of the query and shape of the body of each request */
function sent(): array
{
	return array_map(static function (array $request): string {
		parse_str((string) $request['query'], $query);

		return json_encode([$request['method'], rtrim((string) $request['path'], '/'), array_keys($query), shape($request['json'] ?? [])], JSON_THROW_ON_ERROR);
	}, ask('GET', 'requests'));
}

/** @return array{array<string, array{outcome: string, message: string, methods: list<string>}>, list<string>, int} outcomes, requests, connections */
function runFile(string $core, string $file): array
{
	global $sdk, $module, $ready, $outcomes;
	ask('POST', 'reset');
	file_put_contents($outcomes, '');
	$process = proc_open(['timeout', '300', PHP_BINARY, '-d', "extension=$module", '-d', "curl.cainfo=$ready[ca]", '-d', "openssl.cafile=$ready[ca]", '-d', 'memory_limit=1G',
		'vendor/bin/phpunit', '--bootstrap', __DIR__ . '/bootstrap.php', '--do-not-cache-result', '--no-output', '--extension', 'B24\SdkBridge\Tests\Outcomes', $file], [
		1 => ['file', '/dev/null', 'w'],
		2 => $errors = tmpfile(),
	], $none, $sdk, [
		'B24_SDK' => $sdk, 'B24_CORE' => $core, 'B24_OUTCOMES' => $outcomes, 'B24_CONTROL' => $ready['control'], 'B24_CA' => $ready['ca'],
		'B24_WEBHOOK' => rtrim((string) $ready['webhook'], '/'), 'B24_PORTAL' => rtrim((string) $ready['url'], '/'),
		'B24_ACCESS_TOKEN' => $ready['access_token'], 'B24_REFRESH_TOKEN' => $ready['refresh_token'],
		'B24_CLIENT_ID' => $ready['client_id'], 'B24_CLIENT_SECRET' => $ready['client_secret'],
	] + getenv());
	$status = proc_close($process);
	$tests = [];
	foreach (file($outcomes, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) ?: [] as $line) {
		$one = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
		$tests[$one['test']] = $one;
	}
	if ($tests === [] || $status > 2) {
		rewind($errors);
		$tests["$file as a whole"] = ['test' => $file, 'outcome' => 'error', 'message' => "status $status: " . substr((string) stream_get_contents($errors), 0, 500), 'methods' => []];
	}

	return [$tests, sent(), ask('GET', 'stats')['connections']];
}

/** The outcome with each core, and whether all is the same. @return array{array<string, array{own: mixed, ours: mixed}>, list<array{string, string}>} */
function runBoth(string $file): array
{
	[$own, $ownSent, $ownConnections] = runFile('own', $file);
	[$ours, $oursSent, $oursConnections] = runFile('ours', $file);
	$tests = [];
	foreach (array_keys($own + $ours) as $test) {
		$tests[$test] = ['own' => $own[$test] ?? null, 'ours' => $ours[$test] ?? null];
	}
	$wire = [];
	for ($i = 0; $i < max(count($ownSent), count($oursSent)); $i++) {
		if (($ownSent[$i] ?? '') !== ($oursSent[$i] ?? '')) {
			$wire[] = [$ownSent[$i] ?? '', $oursSent[$i] ?? ''];
		}
	}

	return [$tests, $wire, count($ownSent), $ownConnections, $oursConnections];
}

/** @param array{own: ?array{outcome: string, message: string}, ours: ?array{outcome: string, message: string}} $test */
function isSame(array $test): bool
{
	$own = [$test['own']['outcome'] ?? null, vague($test['own']['message'] ?? '')];

	return $own === [$test['ours']['outcome'] ?? null, vague($test['ours']['message'] ?? '')];
}

/** A message without what the tests make up. */
function vague(string $message): string
{
	return (string) preg_replace('/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/', '#', $message);
}

/** @param array{test: string, message: string, methods: list<string>} $failed with both cores */
function cause(array $failed): string
{
	global $shaped;

	return match (true) {
		(bool) preg_match('/::test(AllSystem|Item\w*Annotated|GetFields|Fields|FieldsDescription)/', $failed['test']) => 'compares the fields of the portal with comments in the SDK',
		str_contains($failed['message'], 'could not find value for parameter') => 'leaves out a parameter that the documentation requires',
		str_contains(strtolower($failed['message']), 'auth_type') => 'needs an application, has a webhook',
		array_intersect($failed['methods'], $shaped) !== [] => 'needs a method that the emulator answers without state',
		default => 'another reason',
	};
}

$shaped = array_column(array_filter(ask('GET', 'coverage')['methods'], static fn (array $method) => $method['state'] === 'shaped'), 'method');
$report = $different = $causes = [];
$count = ['tests' => 0, 'same' => 0, 'passed' => 0, 'skipped' => 0, 'requests' => 0, 'unlike' => 0, 'own' => 0, 'ours' => 0];
foreach (files($sdk, $only) as $file) {
	// Some tests make up names from the time, and meet one another. A real difference is there each time.
	for ($i = 0; $i < 3; $i++) {
		[$tests, $wire, $requests, $own, $ours] = runBoth($file);
		if ($wire === [] && array_filter($tests, static fn (array $test) => !isSame($test)) === []) {
			break;
		}
	}
	$report += $tests;
	foreach ($tests as $name => $test) {
		$count['tests']++;
		if (!isSame($test)) {
			$different[] = "$name\n  own:  " . json_encode($test['own']) . "\n  ours: " . json_encode($test['ours']);
			continue;
		}
		$count['same']++;
		if (isset($count[$test['own']['outcome']])) {
			$count[$test['own']['outcome']]++;
		} else {
			$causes[cause($test['own'])][] = "$name: " . strtok($test['own']['message'], "\n");
		}
	}
	$count['requests'] += $requests;
	$count['unlike'] += count($wire);
	foreach (array_slice($wire, 0, 3) as [$theirs, $mine]) {
		$different[] = "$file\n  own:  $theirs\n  ours: $mine";
	}
	$count['own'] += $own;
	$count['ours'] += $ours;
}
proc_terminate($portal);
if (getenv('B24_REPORT') !== false) {
	file_put_contents(getenv('B24_REPORT'), json_encode($report, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE));
}

ksort($causes);
$rows = [['integration tests', $count['tests']], ['the same outcome with both cores', $count['same']], ['passed with both', $count['passed']], ['skipped with both', $count['skipped']],
	['failed with both', array_sum(array_map('count', $causes))], ...array_map(static fn (string $cause, array $tests) => ["  $cause", count($tests)], array_keys($causes), $causes),
	['different', $count['tests'] - $count['same']], ['requests', $count['requests']], ['the same method, address and shape of the body', $count['requests'] - $count['unlike']],
	['connections, its own core', $count['own']], ['connections, ours', $count['ours']]];
foreach ($rows as [$name, $number]) {
	printf("%-65s %6d\n", $name, $number);
}
foreach ($causes['another reason'] ?? [] as $line) {
	echo '  ', substr($line, 0, 200), "\n";
}
foreach (array_slice($different, 0, 30) as $one) {
	echo 'DIFFERENT: ', substr($one, 0, 2000), "\n";
}
exit($different === [] && $count['tests'] > 0 ? 0 : 1);
