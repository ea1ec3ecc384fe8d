<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * What loading the extension costs a process, once: the time of its start-up function (classes, methods, libcurl) and
 * private memory.
 *
 * bench/c/startup_probe.c puts a clock around the module's start-up function. Memory is the difference of Private_Dirty
 * between processes with and without the extension, otherwise alike, at the same point of the same script.
 */

use Bench\Report;
use Bench\Spread;
use Bench\Tools;

const RUNS = 41;
const MEMORY = 'preg_match("/^Private_Dirty:\s+(\d+)/m", file_get_contents("/proc/self/smaps_rollup"), $m); echo $m[1];';

/**
 * The numbers that PHP writes to the stream.
 *
 * @param list<string>          $arguments
 * @param array<string, string> $environment
 * @return list<float>
 */
function numbers_from(array $arguments, int $stream, array $environment = []): array
{
	$process = proc_open([PHP_BINARY, ...$arguments], [$stream => ['pipe', 'w']], $pipes, null, $environment + getenv());
	$output = stream_get_contents($pipes[$stream]);
	proc_close($process);

	preg_match('/^\d[\d.]*(?: \d+)?$/', trim($output)) === 1 ?: throw new RuntimeException("PHP did not start: $output");

	return array_map(floatval(...), explode(' ', trim($output)));
}

/** @param list<string> $with what makes PHP start the way it is compared in */
function memory(string $module, array $with): Spread
{
	$differences = [];
	for ($i = 0; $i < RUNS; $i++) {
		$without = numbers_from([...$with, '-r', MEMORY], 1)[0];
		$differences[] = numbers_from([...$with, '-d', "extension=$module", '-r', MEMORY], 1)[0] - $without;
	}

	return new Spread($differences);
}

return static function (Report $report): void {
	$module = (string) getenv('B24_BENCH_MODULE');
	$flags = shell_exec('php-config --includes');
	$probe = Tools::build('startup_probe', "-shared -fPIC -Wno-unused-parameter $flags");
	exec('sync'); // pages of a module just written count as dirty
	$starts = [];
	for ($i = 0; $i < RUNS; $i++) {
		$starts[] = numbers_from(['-n', '-d', "extension=$probe", '-r', ''], 2, ['B24_PROBE_MODULE' => $module]);
	}
	$time = new Spread(array_column($starts, 0));
	$faults = new Spread(array_column($starts, 1));
	$usual = memory($module, []);
	$bare = memory($module, ['-n']);
	$report->table('What loading costs, once per process', [''], [
		['start-up function (MINIT), µs', $time->format('%.0f')],
		['  its page faults', $faults->format('%.0f')],
		['private memory, php.ini as it is, KB', $usual->format('%.0f')],
		['  without other extensions (libcurl too)', $bare->format('%.0f')],
	]);
	$report->goal('start-up: at most 1 ms', $time->format('%.0f') . ' µs', $time->median <= 1000);
	$report->goal('start-up: at most 1.5 MB', $usual->format('%.0f') . ' KB', $usual->median <= 1536);
};
