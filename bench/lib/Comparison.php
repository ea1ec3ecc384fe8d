<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/**
 * Ways that have taken turns. What disturbs the machine for a while disturbs all of them, and a ratio is that of two
 * turns of one round.
 *
 * A process, and a connection, may be a little dearer than another one of the same kind from its first call to its last
 * (where its memory lies, when the kernel acknowledges). repeated() makes them anew several times.
 */
final class Comparison
{
	/** @var array<string, list<Cost>> by way, one of each round */
	private array $costs = [];

	/**
	 * @param array<string, Way> $ways
	 * @param float              $turn how long a turn lasts, at least one call; seconds
	 */
	public function __construct(array $ways, int $rounds, float $turn)
	{
		$times = array_map(fn (Way $way) => $this->calls($way, $turn * 1e6), $ways);
		$this->costs = array_map(static fn () => [], $ways);
		for ($round = 0; $round < $rounds; $round++) {
			// By chance: who comes behind a busy one finds the server's processor awake.
			foreach (self::chance()->shuffleArray(array_keys($ways)) as $name) {
				$times[$name] < 8 || $ways[$name]->run(intdiv($times[$name], 4)); // into the caches again
				$this->costs[$name][] = $ways[$name]->run($times[$name]);
			}
		}
	}

	/** @param \Closure(): array<string, Way> $start makes the ways, the same each time */
	public static function repeated(int $times, \Closure $start, int $rounds, float $turn): self
	{
		$all = new self($start(), $rounds, $turn);
		for ($i = 1; $i < $times; $i++) {
			$next = new self($start(), $rounds, $turn);
			foreach ($next->costs as $name => $costs) {
				array_push($all->costs[$name], ...$costs);
			}
		}

		return $all;
	}

	/** How many calls fill a turn; the first ones, which are slower, are made here. */
	private function calls(Way $way, float $turn): int
	{
		$way->run(1);
		$times = 1;
		do {
			$taken = $way->run($times)->wall * $times;
			$enough = $taken > $turn / 4;
			$times = $enough ? $times : $times * 4;
		} while (!$enough);

		return max(1, (int) round($turn / $taken * $times));
	}

	/** The same in every run. */
	private static function chance(): \Random\Randomizer
	{
		static $chance = null;
		$chance ??= new \Random\Randomizer(new \Random\Engine\Mt19937(24));

		return $chance;
	}

	/** @return list<string> */
	public function ways(): array
	{
		return array_keys($this->costs);
	}

	public function has(string $way): bool
	{
		return isset($this->costs[$way]);
	}

	/** @param string $figure `cpu` or `wall`, microseconds a call */
	public function of(string $way, string $figure): Spread
	{
		return new Spread(array_column($this->costs[$way], $figure));
	}

	/** How many times the one costs what the other does. */
	public function ratio(string $dear, string $cheap, string $figure): Spread
	{
		return new Spread(array_map(
			static fn (Cost $a, Cost $b) => $a->$figure / max($b->$figure, 0.001),
			$this->costs[$dear],
			$this->costs[$cheap],
		));
	}
}
