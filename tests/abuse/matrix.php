<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/**
 * php tests/abuse/matrix.php --php PHP --module b24.so [--jobs J] [--only TEXT]
 *
 * Every ending in every callback, a process each (endings.php). Found is: a signal that nobody sent, a complaint of a
 * sanitizer or of the engine, a leak, a client that does not work afterwards, a process that does not end.
 */

require __DIR__ . '/../inc/portal.inc';

const ENDINGS = ['return', 'throw', 'error', 'exit', 'fatal', 'core-fatal', 'memory', 'time', 'signal', 'kill', 'fiber', 'fork', 'gc'];
const PATIENCE = 60;

$options = [];
for ($i = 1; $i < $argc; $i += 2) {
	$options[substr($argv[$i], 2)] = $argv[$i + 1] ?? '';
}
// A portal for each process at a time: its tokens are renewed.
$portals = array_map(static fn () => Portal::start(['plain' => true, 'deals' => 120]), range(1, (int) ($options['jobs'] ?? 2)));
$environment = [
	'ASAN_OPTIONS' => 'detect_leaks=0:exitcode=99:allocator_may_return_null=1',
	'UBSAN_OPTIONS' => 'print_stacktrace=1:exitcode=99',
	'PATH' => getenv('PATH'),
];
$command = static fn (string $callback, string $ending, Portal $portal): array => [
	$options['php'], '-n', '-d', "extension=$options[module]", '-d', 'memory_limit=64M', '-d', 'html_errors=0', __DIR__ . '/endings.php',
	$callback, $ending, $portal->webhook, $portal->accessToken, "{$portal->url}oauth/token/", $portal->clientId, $portal->clientSecret, $portal->refreshToken,
];
$run = static function (array $command) use ($environment): array {
	$log = tmpfile();
	$process = proc_open($command, [['file', '/dev/null', 'r'], $log, $log], $pipes, null, $environment);

	return [$process, $log, microtime(true)];
};

[$process, $log] = $run($command('names', 'return', $portals[0]));
while (proc_get_status($process)['running']) {
	usleep(10000);
}
rewind($log);
$names = array_filter(explode("\n", trim((string) stream_get_contents($log))));

$left = [];
foreach ($names as $name) {
	foreach (ENDINGS as $ending) {
		// pcntl holds all signals back while a handler runs, that of the time limit as well.
		if (str_starts_with($name, 'signal handler') && $ending === 'time') {
			continue;
		}
		if (str_contains("$name, $ending", $options['only'] ?? '')) {
			$left[] = [$name, $ending];
		}
	}
}

/** Why it is a finding; null: it is none. */
function complaint(string $ending, array $status, string $output, bool $patient): ?string
{
	if (!$patient) {
		return 'does not end';
	}
	if ($status['signaled'] && !($ending === 'kill' && $status['termsig'] === SIGTERM)) {
		return "signal $status[termsig]";
	}
	if (!$status['signaled'] && !in_array($status['exitcode'], [0, 3, 255], true)) {
		return "exit status $status[exitcode]";
	}
	if (preg_match('~Sanitizer|runtime error:|Assertion .* failed|Total \d+ memory leaks|zend_mm_heap|child signal~', $output, $found)) {
		return $found[0];
	}
	// What PHP itself does not survive (memory, time, fatal errors) still ends with its shutdown functions.
	if (!$status['signaled'] && str_contains($output, 'does not work')) {
		return 'the client does not work afterwards';
	}

	return null;
}

$passed = $failed = $reached = 0;
$running = [];
while ($left !== [] || $running !== []) {
	while ($left !== [] && count($running) < count($portals)) {
		[$name, $ending] = array_shift($left);
		$free = array_key_first(array_diff_key($portals, $running));
		$portals[$free]->reset();
		$running[$free] = [$name, $ending, ...$run($command($name, $ending, $portals[$free]))];
	}
	usleep(3000);
	foreach ($running as $i => [$name, $ending, $process, $log, $since]) {
		$status = proc_get_status($process);
		$patient = microtime(true) - $since < PATIENCE;
		if ($status['running'] && $patient) {
			continue;
		}
		if ($status['running']) {
			proc_terminate($process, SIGKILL);
		}
		unset($running[$i]);
		rewind($log);
		$output = (string) stream_get_contents($log);
		$why = complaint($ending, $status, $output, $patient);
		$reached += str_contains($output, 'reached') ? 1 : 0;
		if (!str_contains($output, "reached") && $ending === "return") {
			echo "NOT REACHED $name: ", substr($output, 0, 400), "\n";
		}
		if ($why === null) {
			$passed++;
		} else {
			$failed++;
			echo "FAIL $name, $ending: $why\n", preg_replace('~^~m', '    ', substr($output, 0, 5000)), "\n";
		}
	}
}
echo "$reached reached their callback\n$passed passed, $failed failed\n";
exit($failed === 0 ? 0 : 1);
