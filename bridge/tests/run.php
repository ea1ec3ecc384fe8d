<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The SDK with its own core and with ours: its unit and integration tests, our calls, what went over the wire, CPU and connections.
 * Usage: php run.php SDK MODULE, with SDK a checkout whose dependencies are installed and MODULE the b24.so. Exit code 1
 * if anything differs that bridge/README.md does not explain.
 */

[$sdk, $module] = array_map(static fn (string $path) => (string) realpath($path), array_slice($argv, 1, 2));
$portal = dirname(__DIR__, 2) . '/tests/portal/portal.php';
require dirname(__DIR__, 2) . '/bench/lib/Instructions.php';
$failed = false;

/**
 * @param list<string> $command
 * @param array<string, string> $env
 * @return array{int, string, string}
 */
function run(array $command, array $env, ?string $folder = null): array
{
	$process = proc_open($command, [1 => ['pipe', 'w'], 2 => $errors = tmpfile()], $pipes, $folder, $env + getenv());
	$output = (string) stream_get_contents($pipes[1]);
	$status = proc_close($process);
	rewind($errors);

	return [$status, $output, (string) stream_get_contents($errors)];
}

function check(bool $ok, string $text): void
{
	global $failed;
	echo $ok ? '' : 'NO: ', $text, "\n";
	$failed = $failed || !$ok;
}

// The SDK's own unit tests.
$counts = [];
foreach (['own', 'ours'] as $core) {
	[$status, $output] = run([PHP_BINARY, '-d', "extension=$module", 'vendor/bin/phpunit', '--bootstrap', __DIR__ . '/bootstrap.php',
		'--do-not-cache-result', '--testsuite', 'unit_tests'], ['B24_SDK' => $sdk, 'B24_CORE' => $core], $sdk);
	preg_match('/^(OK.*|Tests: .*)$/m', $output, $line);
	$counts[$core] = $line[1] ?? 'no summary';
	check($status === 0, "unit tests, $core core: $counts[$core]");
}
check($counts['own'] === $counts['ours'], 'unit tests: the same counts');

// The SDK's own integration tests, against the emulator.
passthru(implode(' ', array_map('escapeshellarg', [PHP_BINARY, __DIR__ . '/integration.php', $sdk, $module])), $status);
check($status === 0 || $status === 75, 'integration tests: ' . ($status === 75 ? 'not run' : 'the same outcome, and the same over the wire'));

// Our calls: the same emulator from its beginning for each core.
$lines = $requests = $cpu = $connections = $instructions = [];
exec('command -v valgrind', $valgrind);
foreach (['own', 'ours'] as $core) {
	$emulator = proc_open([PHP_BINARY, $portal, '--plain', '--secret', 'secret', '--seed', '7'], [1 => ['pipe', 'w'], 2 => ['file', '/dev/null', 'w']], $pipes);
	$ready = json_decode((string) fgets($pipes[1]), true);
	$control = rtrim((string) $ready['control'], '/');
	$ask = static fn (string $method, string $path, mixed $body = null) => json_decode((string) file_get_contents("$control/$path", false, stream_context_create(
		['http' => ['method' => $method, 'content' => json_encode($body), 'header' => 'Content-Type: application/json', 'ignore_errors' => true]]
	)), true);
	$faults = [
		[503, '{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"}', 4],
		[429, '{"error":"OPERATION_TIME_LIMIT","error_description":"o"}', 1],
		[401, '{"error":"expired_token","error_description":"e"}', 1],
		[401, '{"error":"METHOD_CONFIRM_WAITING","error_description":"e"}', 1],
		[403, '{"error":"ACCESS_DENIED","error_description":"e"}', 1],
		[404, '{"error":"NOT_FOUND","error_description":"e"}', 1],
		[402, '{"error":"PAYMENT_REQUIRED","error_description":"e"}', 1],
		[500, '{"error":"INTERNAL_SERVER_ERROR","error_description":"e"}', 4],
		[502, '<html>Bad gateway</html>', 4],
		[200, '{"result":[],"error":"X","error_description":"y"}', 1],
		[200, '{"result":true,"time":{"start":1,"finish":2,"duration":1,"processing":1,"date_start":"2026-01-02T03:04:05+00:00","date_finish":"2026-01-02T03:04:05+00:00","operating_reset_at":1,"operating":0}}', 1],
	];
	foreach ($faults as $number => [$status, $body, $times]) {
		$ask('POST', 'faults', ['kind' => 'reply', 'args' => ['status' => $status, 'body' => $body], 'method' => "test.fault$number", 'times' => $times]);
	}
	[$status, $output, $errors] = run([PHP_BINARY, '-d', "extension=$module", __DIR__ . '/calls.php'], [
		'B24_SDK' => $sdk, 'B24_CORE' => $core, 'B24_WEBHOOK' => rtrim((string) $ready['webhook'], '/'), // the SDK adds a slash
		'B24_FAULTS' => implode(' ', array_keys($faults)),
	]);
	check($status === 0 && preg_match('/^\d+ \d+$/', $errors) === 1, "calls, $core core: " . substr_count($output, "\n") . " lines, status $status" . (strlen($errors) < 30 ? '' : ": $errors"));
	$lines[$core] = explode("\n", trim($output));
	$cpu[$core] = array_map('intval', explode(' ', $errors . ' 0'));
	$requests[$core] = $ask('GET', 'requests');
	$connections[$core] = $ask('GET', 'stats')['connections'] ?? null;
	if ($valgrind) {
		foreach (['B24_SDK' => $sdk, 'B24_CORE' => $core, 'B24_WEBHOOK' => rtrim((string) $ready['webhook'], '/')] as $name => $value) {
			putenv("$name=$value");
		}
		$instructions[$core] = Bench\Instructions::ofCall([PHP_BINARY, '-d', "extension=$module", __DIR__ . '/instructions.php'], 20);
	}
	proc_terminate($emulator);
}

/** Where our core says it in other words, or earlier: bridge/README.md. */
$explained = ['not UTF-8', 'no name', 'fault 8'];
$different = 0;
foreach ($lines['own'] as $i => $line) {
	if ($line !== ($lines['ours'][$i] ?? null)) {
		$different++;
		$name = strstr($line, ':', true);
		if (!in_array($name, $explained, true)) {
			check(false, "$name: another outcome");
		}
		echo "  own:  ", substr($line, 0, 300), "\n  ours: ", substr($lines['ours'][$i] ?? '', 0, 300), "\n";
	}
}
echo count($lines['own']) - $different, ' of ', count($lines['own']), " outcomes are the same; the others are explained in bridge/README.md\n";

/** What the SDK means to send: method, query's names, body. Repetitions of a request that was refused count once. */
$sent = static function (array $requests): array {
	$sent = [];
	foreach ($requests as $request) {
		parse_str((string) $request['query'], $query);
		$what = [$request['method'], basename(rtrim((string) $request['path'], '/')), array_keys($query), $request['json'] ?? $request['body']];
		if ($what[1] === 'a b') {
			continue; // ours refuses the name
		}
		if (!str_starts_with($what[1], 'test.fault') || $what !== end($sent)) {
			$sent[] = $what;
		}
	}

	return $sent;
};
$own = $sent($requests['own']);
$ours = $sent($requests['ours']);
$batch = static fn (mixed $text) => preg_replace('/[0-9a-f]{8}-[0-9a-f-]{27}/', 'uuid', (string) json_encode($text)); // commands have random names
$equal = $unequal = 0;
foreach ($own as $i => $request) {
	if ($batch($request) === $batch($ours[$i] ?? null)) {
		$equal++;
	} elseif ($unequal++ < 5) {
		echo "  own:  ", substr((string) $batch($request), 0, 300), "\n  ours: ", substr((string) $batch($ours[$i] ?? null), 0, 300), "\n";
	}
}
check($unequal === 0 && count($own) === count($ours), sprintf('%d of %d requests are the same in method, query and body (%d with ours)', $equal, count($own), count($ours)));
$bodies = static fn (array $all) => array_column($all, 'body');
echo 'bodies {} for []: ', count(array_keys($bodies($requests['ours']), '{}', true)), ', of the own core []: ', count(array_keys($bodies($requests['own']), '[]', true)), "\n";
printf("CPU of a call: %d us with its own core, %d us with ours; of a page: %d and %d us\n", $cpu['own'][0], $cpu['ours'][0], $cpu['own'][1], $cpu['ours'][1]);
if ($valgrind) {
	printf("instructions of a call that lists 50 deals: %s and %s, %.1f times as many\n", number_format($instructions['own']), number_format($instructions['ours']), $instructions['own'] / $instructions['ours']);
}
printf("connections: %s and %s\n", json_encode($connections['own']), json_encode($connections['ours']));

// Renewal, the portal's new address and one-off checks of an application; with our core only, because the SDK's own leaves
// out the port of a portal.
[$status, $output, $errors] = run([PHP_BINARY, '-d', "extension=$module", __DIR__ . '/tokens.php'], ['B24_SDK' => $sdk, 'B24_CORE' => 'ours']);
check($status === 0, "tokens: $output$errors");
exit($failed ? 1 : 0);
