<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/**
 * Instructions in user mode, counted by valgrind's callgrind. They hardly depend on what else the machine does: the figure
 * that decides.
 */
final class Instructions
{
	private const LARGE = 20_000_000;

	/** @var array{resource, array<int, resource>} */
	private array $run;

	/** @param list<string> $command started at once; several may run beside one another */
	public function __construct(array $command, string $input = '')
	{
		$descriptors = [['pipe', 'r'], ['pipe', 'w'], ['redirect', 1]];
		$process = proc_open(['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', ...$command], $descriptors, $pipes);
		fwrite($pipes[0], $input);
		fclose($pipes[0]);
		$this->run = [$process, $pipes];
	}

	public function count(): int
	{
		$output = (string) stream_get_contents($this->run[1][1]);
		$status = proc_close($this->run[0]);
		if ($status !== 0 || !preg_match('/refs:\s*([\d,]+)/', $output, $found)) {
			throw new \RuntimeException("callgrind counted nothing: $output");
		}

		return (int) str_replace(',', '', $found[1]);
	}

	/**
	 * Of one call of a client, the first ones not counted. Large figures are taken from a single call: callgrind takes its
	 * time.
	 *
	 * @param list<string> $client see Clients::command()
	 */
	public static function ofCall(array $client, int $calls): float
	{
		[$two, $three] = [new self($client, "2\n"), new self($client, "3\n")];
		$two = $two->count();
		$third = $three->count() - $two;
		if ($third > self::LARGE) {
			return $third;
		}

		return ((new self($client, 2 + $calls . "\n"))->count() - $two) / $calls;
	}

	/**
	 * @param array<string, list<string>> $clients by name
	 * @return array<string, float>
	 */
	public static function ofCalls(array $clients, int $calls): array
	{
		return array_map(static fn (array $client) => self::ofCall($client, $calls), $clients);
	}
}
