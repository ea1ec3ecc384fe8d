<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** A function of a bench, run in a process of its own: what it takes of memory is nobody else's. */
final class Fresh
{
	/**
	 * @param string $certificate what ext/curl is to trust
	 * @return array{result: mixed, peak: int, seconds: float, cpu: float} `peak`: most memory that the process had, bytes
	 */
	public static function run(string $bench, string $function, array $arguments, string $certificate = ''): array
	{
		$options = ['memory_limit=2G', "curl.cainfo=$certificate", 'display_errors=stderr'];
		foreach (explode(',', (string) getenv('B24_BENCH_MODULES')) as $module) {
			$options[] = "extension=$module";
		}
		$options = array_merge(...array_map(static fn (string $option) => ['-d', $option], $options));
		$command = [PHP_BINARY, '-n', ...$options, __DIR__ . '/fresh.php', $bench, $function, json_encode($arguments)];
		$process = proc_open([...Processor::first(), ...$command], [1 => ['pipe', 'w']], $pipes);
		$output = (string) stream_get_contents($pipes[1]);
		proc_close($process);

		return json_decode($output, true) ?? throw new \RuntimeException("$function: $output");
	}
}
