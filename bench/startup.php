<?php
declare(strict_types=1);

/*
 * What loading the extension costs a process, once: the time of its start-up function (classes,
 * methods, libcurl) and private memory. Run by ./dev bench startup, which builds the probe:
 *
 *     php bench/startup.php MODULE PROBE
 *
 * The probe puts a clock around the module's start-up function. Memory is the difference of
 * Private_Dirty between processes with and without the extension, otherwise alike, at the same
 * point of the same script.
 */

const RUNS = 21;
const MEMORY = 'preg_match("/^Private_Dirty:\s+(\d+)/m", file_get_contents("/proc/self/smaps_rollup"), $m); echo $m[1];';

/** @param list<float> $values */
function median(array $values): float
{
	sort($values);

	return $values[intdiv(count($values), 2)];
}

/**
 * @param list<string>          $arguments
 * @param array<string, string> $environment
 */
function run(array $arguments, int $stream, array $environment = []): float
{
	$pipes = [];
	$process = proc_open([PHP_BINARY, ...$arguments], [$stream => ['pipe', 'w']], $pipes, null, $environment + getenv());
	$output = stream_get_contents($pipes[$stream]);
	proc_close($process);

	return (float) $output;
}

/** @param list<string> $with what makes PHP start the way it is compared in */
function memory(string $module, array $with): float
{
	$differences = [];
	for ($i = 0; $i < RUNS; $i++) {
		$without = run([...$with, '-r', MEMORY], 1);
		$differences[] = run([...$with, '-d', "extension=$module", '-r', MEMORY], 1) - $without;
	}

	return median($differences);
}

function row(string $what, string $figure, ?bool $held, string $goal = ''): void
{
	printf("%-58s %12s   %s\n", $what, $figure, $held === null ? '' : ($held ? "held: $goal" : "MISSED: $goal"));
}

[, $module, $probe] = $argv;
$times = [];
for ($i = 0; $i < RUNS; $i++) {
	$times[] = run(['-n', '-d', "extension=$probe", '-r', ''], 2, ['B24_PROBE_MODULE' => $module]);
}
$time = median($times);
$usual = memory($module, []);
$bare = memory($module, ['-n']);

printf("PHP %s, %d runs each, medians\n\n", PHP_VERSION, RUNS);
row('Start-up function (MINIT)', sprintf('%.0f us', $time), $time <= 1000, 'at most 1 ms');
row('Private memory more, PHP as php.ini configures it', sprintf('%.0f KB', $usual), $usual <= 1536, 'at most 1.5 MB');
row('  with no other extension (libcurl and its libraries too)', sprintf('%.0f KB', $bare), null);
