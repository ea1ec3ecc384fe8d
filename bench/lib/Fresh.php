<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** A function of a bench, run in a process of its own: what it takes of memory is nobody else's. */
final class Fresh
{
	/**
	 * @param string $certificate what ext/curl is to trust
	 * @param string $module      another one to be loaded; '': none
	 * @return array{result: mixed, peak: int, seconds: float, cpu: float} `peak`: most memory that the process had, bytes
	 */
	public static function run(string $bench, string $function, array $arguments, string $certificate = '', string $module = ''): array
	{
		$command = self::command($bench, $function, $arguments, $certificate, $module);
		$process = proc_open([...Processor::first(), ...$command], [1 => ['pipe', 'w']], $pipes);
		$output = (string) stream_get_contents($pipes[1]);
		proc_close($process);

		return json_decode($output, true) ?? throw new \RuntimeException("$function: $output");
	}

	/** Those of the whole process. */
	public static function instructions(string $bench, string $function, array $arguments, string $certificate = '', string $module = ''): int
	{
		return (new Instructions(self::command($bench, $function, $arguments, $certificate, $module)))->count();
	}

	/** @return list<string> */
	private static function command(string $bench, string $function, array $arguments, string $certificate, string $module): array
	{
		$options = ['memory_limit=2G', "curl.cainfo=$certificate", 'display_errors=stderr'];
		foreach (array_filter(explode(',', (string) getenv('B24_BENCH_MODULES'))) as $name) {
			$options[] = "extension=$name";
		}
		$module === '' || $options[] = "extension=$module";
		$options = array_merge(...array_map(static fn (string $option) => ['-d', $option], $options));

		return [PHP_BINARY, '-n', ...$options, __DIR__ . '/fresh.php', $bench, $function, json_encode($arguments)];
	}
}
