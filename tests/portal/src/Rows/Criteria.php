<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

/** What rows have to fulfil: a range or a list of ids, which is quick, and tests of other fields, which is not. */
final class Criteria
{
	public int $low = 1;
	public int $high = PHP_INT_MAX;
	/** @var list<int>|null ascending */
	public ?array $only = null;
	/** @var list<\Closure(int): bool> */
	public array $tests = [];

	/** @param string $filter equal for equal filters */
	public function __construct(private readonly string $filter)
	{
	}

	/** Equal for equal criteria. */
	public function name(): string
	{
		return "$this->low $this->high $this->filter";
	}

	public function restrict(string $operator, mixed $value): void
	{
		$ids = array_map('intval', array_values((array) $value));
		$id = $ids[0] ?? 0;
		match ($operator) {
			'>' => $this->low = max($this->low, $id + 1),
			'>=' => $this->low = max($this->low, $id),
			'<' => $this->high = min($this->high, $id - 1),
			'<=' => $this->high = min($this->high, $id),
			'><', 'between' => [$this->low, $this->high] = [max($this->low, $id), min($this->high, $ids[1] ?? $id)],
			'=', '@', 'in' => $this->allow($ids),
			default => $this->tests[] = static fn (int $own) => !in_array($own, $ids, true),
		};
	}

	/** @param list<int> $ids */
	private function allow(array $ids): void
	{
		$ids = array_values(array_unique($ids));
		sort($ids);
		$this->only = $this->only === null ? $ids : array_values(array_intersect($this->only, $ids));
	}
}
