<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** A way in this process. */
final class Local implements Way
{
	/** @param \Closure(int): mixed $loop makes so many calls and returns what the last one did */
	public function __construct(private readonly \Closure $loop)
	{
	}

	/** For calls that cost so much more than a call of a function that a loop of their own is of no use. */
	public static function each(\Closure $call): self
	{
		return new self(static function (int $times) use ($call) {
			for ($i = 0, $kept = null; $i < $times; $i++) {
				$kept = $call();
			}

			return $kept;
		});
	}

	/** What a call returns is freed by the next one; of the last, when the clock has stopped. */
	public function run(int $times): Cost
	{
		$cpu = Cost::cpu();
		$wall = hrtime(true);
		$kept = ($this->loop)($times);
		$wall = hrtime(true) - $wall;
		$cpu = Cost::cpu() - $cpu;

		return new Cost($wall / 1000 / $times, $cpu / $times);
	}
}
