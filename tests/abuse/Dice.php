<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/** Chance that a seed repeats. */
final class Dice
{
	private readonly \Random\Randomizer $random;

	public function __construct(int $seed)
	{
		$this->random = new \Random\Randomizer(new \Random\Engine\Xoshiro256StarStar($seed));
	}

	public function number(int $least, int $most): int
	{
		return $this->random->getInt($least, $most);
	}

	public function one(int $in): bool
	{
		return $this->number(1, $in) === 1;
	}

	/** @template T @param array<T> $of @return T */
	public function of(array $of): mixed
	{
		return $of === [] ? null : array_values($of)[$this->number(0, count($of) - 1)];
	}
}
