<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/**
 * A way in a process of its own, which measures itself. It says `ready`, or why it cannot; is told how many calls to
 * make, a number a line; and answers each with the microseconds of wall and CPU that they took together.
 */
final class Remote implements Way
{
	/** @var resource */
	private $process;
	/** @var array<int, resource> */
	private array $pipes = [];
	/** Why there is no such way here; null: there is. */
	public readonly ?string $missing;

	/** @param list<string> $command */
	public function __construct(array $command)
	{
		$this->process = proc_open([...Processor::first(), ...$command], [['pipe', 'r'], ['pipe', 'w']], $this->pipes);
		$line = trim((string) fgets($this->pipes[1]));
		$this->missing = match (true) {
			$line === 'ready' => null,
			$line === '' => throw new \RuntimeException("$command[0] did not start"),
			default => $line,
		};
	}

	public function __destruct()
	{
		array_map(fclose(...), $this->pipes);
		proc_close($this->process);
	}

	public function run(int $times): Cost
	{
		$this->begin($times);

		return $this->end($times);
	}

	/** For several that are to run at the same time. */
	public function begin(int $times): void
	{
		fwrite($this->pipes[0], "$times\n");
	}

	public function end(int $times): Cost
	{
		$figures = explode(' ', trim((string) fgets($this->pipes[1])));
		if (count($figures) !== 2) {
			throw new \RuntimeException('a process that is measured has ended');
		}

		return new Cost((float) $figures[0] / $times, (float) $figures[1] / $times);
	}

	/** The other end of it, for ways in PHP. */
	public static function serve(Way $way): void
	{
		echo "ready\n";
		while (($line = fgets(STDIN)) !== false) {
			$cost = $way->run((int) $line);
			printf("%.3f %.3f\n", $cost->wall * (int) $line, $cost->cpu * (int) $line);
		}
	}
}
