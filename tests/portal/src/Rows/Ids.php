<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

/**
 * The ids that live: 1 to the last one but for those that were deleted. Only deletions take memory. Ids are never used
 * twice; every change makes a new revision.
 */
final class Ids
{
	/** @var list<int> in ascending order */
	private array $gone = [];
	/** @var list<int> what changed, by revision: an id that came, or minus one that went */
	private array $changes = [];

	public function __construct(private int $last)
	{
	}

	public function last(): int
	{
		return $this->last;
	}

	public function revision(): int
	{
		return count($this->changes);
	}

	/** @return list<int> what changed after a revision: ids that came, and minus those that went */
	public function changesSince(int $revision): array
	{
		return array_slice($this->changes, $revision);
	}

	public function add(): int
	{
		return $this->changes[] = ++$this->last;
	}

	public function delete(int $id): bool
	{
		if (!$this->lives($id)) {
			return false;
		}
		array_splice($this->gone, $this->goneUpTo($id), 0, [$id]);
		$this->changes[] = -$id;

		return true;
	}

	public function lives(int $id): bool
	{
		if ($id < 1 || $id > $this->last) {
			return false;
		}
		$position = $this->goneUpTo($id);

		return $position === 0 || $this->gone[$position - 1] !== $id;
	}

	/** How many live from one id to another, both included. */
	public function count(int $from = 1, int $to = PHP_INT_MAX): int
	{
		$from = max(1, $from);
		$to = min($this->last, $to);

		return $from > $to ? 0 : $to - $from + 1 - ($this->goneUpTo($to) - $this->goneUpTo($from - 1));
	}

	/** The id with so many living ones before it (from 0), or null. */
	public function at(int $position): ?int
	{
		$low = $position + 1;
		$high = min($this->last, $low + count($this->gone));
		while ($low < $high) {
			$middle = intdiv($low + $high, 2);
			if ($middle - $this->goneUpTo($middle) > $position) {
				$high = $middle;
			} else {
				$low = $middle + 1;
			}
		}

		return $position >= 0 && $position < $this->count() ? $low : null;
	}

	/** @return \Generator<int> living ids, upwards or downwards */
	public function walk(int $from, int $to, bool $descending): \Generator
	{
		$from = max(1, $from);
		$to = min($this->last, $to);
		$step = $descending ? -1 : 1;
		$gone = $descending ? $this->goneUpTo($to) - 1 : $this->goneUpTo($from - 1);
		for ($id = $descending ? $to : $from; $id >= $from && $id <= $to; $id += $step) {
			if (($this->gone[$gone] ?? null) === $id) {
				$gone += $step;
			} else {
				yield $id;
			}
		}
	}

	/** @return list<array{int, int}> the living ids up to one of them, as ranges from first to last */
	public function ranges(int $to): array
	{
		$ranges = [];
		$from = 1;
		foreach ($this->gone as $id) {
			if ($id > $to) {
				break;
			}
			if ($id > $from) {
				$ranges[] = [$from, $id - 1];
			}
			$from = $id + 1;
		}
		if ($from <= $to) {
			$ranges[] = [$from, $to];
		}

		return $ranges;
	}

	private function goneUpTo(int $id): int
	{
		$low = 0;
		$high = count($this->gone);
		while ($low < $high) {
			$middle = intdiv($low + $high, 2);
			if ($this->gone[$middle] <= $id) {
				$low = $middle + 1;
			} else {
				$high = $middle;
			}
		}

		return $low;
	}
}
