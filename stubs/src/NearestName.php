<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs;

/** The name that was probably meant: the same rule as in the extension (src/core/base/nearest_name.c). */
final class NearestName
{
	/**
	 * The known name with the smallest edit distance; null if none is near enough: two mistakes; in names of
	 * up to four letters one, in those of up to two none. Two letters that changed places are one mistake. Letter case
	 * counts nothing.
	 *
	 * @param iterable<int|string> $known
	 */
	public static function of(string $name, iterable $known): ?string
	{
		$best = strlen($name) <= 2 ? 1 : (strlen($name) <= 4 ? 2 : 3);
		$nearest = null;
		foreach ($known as $candidate) {
			$distance = abs(strlen((string) $candidate) - strlen($name)) < $best
				? self::distance(strtolower($name), strtolower((string) $candidate))
				: $best;
			if ($distance < $best) {
				[$best, $nearest] = [$distance, (string) $candidate];
			}
		}

		return $nearest;
	}

	/** How many letters must be added, left out, replaced, or exchanged with their neighbour. */
	private static function distance(string $a, string $b): int
	{
		$before = [];
		$row = range(0, strlen($b));
		for ($i = 1; $i <= strlen($a); $i++) {
			[$twoBefore, $before, $row] = [$before, $row, [$i]];
			for ($j = 1; $j <= strlen($b); $j++) {
				$row[$j] = min($row[$j - 1] + 1, $before[$j] + 1, $before[$j - 1] + ($a[$i - 1] === $b[$j - 1] ? 0 : 1));
				if ($i > 1 && $j > 1 && $a[$i - 1] === $b[$j - 2] && $a[$i - 2] === $b[$j - 1]) {
					$row[$j] = min($row[$j], $twoBefore[$j - 2] + 1);
				}
			}
		}

		return $row[strlen($b)];
	}
}
