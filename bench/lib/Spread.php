<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** The middle of several figures, and between which of them half of all lie. */
final class Spread
{
	public readonly float $median;
	public readonly float $low;
	public readonly float $high;

	/** @param non-empty-list<float> $figures */
	public function __construct(array $figures)
	{
		sort($figures);
		$at = static function (float $part) use ($figures): float {
			$place = $part * (count($figures) - 1);
			$below = $figures[(int) floor($place)];

			return $below + ($figures[(int) ceil($place)] - $below) * ($place - floor($place));
		};
		$this->median = $at(0.5);
		$this->low = $at(0.25);
		$this->high = $at(0.75);
	}

	public function format(string $number): string
	{
		return sprintf("$number  ($number to $number)", $this->median, $this->low, $this->high);
	}
}
