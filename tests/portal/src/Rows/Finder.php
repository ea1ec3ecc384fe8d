<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

use B24\Portal\Rest\RestError;

/** Finds the ids of a page. By id it does not matter how many rows there are; anything else looks at them one by one. */
final class Finder
{
	/** Rows that may be sorted by something that is not the id. */
	private const SORTABLE = 100_000;

	/** @param array<string, string> $order field → ASC or DESC */
	public function __construct(
		private readonly Table $table,
		private readonly Shape $shape,
		private readonly Criteria $criteria,
		private readonly array $order,
	) {
	}

	public function count(): int
	{
		$criteria = $this->criteria;
		if ($criteria->tests === [] && $criteria->only === null) {
			return $this->table->ids->count($criteria->low, $criteria->high);
		}

		return count($this->all());
	}

	/** @return list<int> */
	public function page(int $offset, int $limit): array
	{
		$field = array_key_first($this->order) ?? $this->shape->filterId();
		if ($field !== $this->shape->filterId()) {
			$name = $this->criteria->name() . serialize($this->order);

			return array_slice($this->table->remember($name, $this->sorted(...)), $offset, $limit);
		}
		$descending = strtoupper((string) ($this->order[$field] ?? 'ASC')) === 'DESC';
		$plain = $this->criteria->tests === [] && $this->criteria->only === null;
		if (!$plain && ($offset > 0 || $this->criteria->only !== null)) {
			$ids = $this->all();

			return array_slice($descending ? array_reverse($ids) : $ids, $offset, $limit);
		}

		return $this->take($plain ? $offset : 0, $limit, $descending);
	}

	/** @return list<int> */
	private function take(int $skip, int $limit, bool $descending): array
	{
		$ids = $this->table->ids;
		[$low, $high] = [$this->criteria->low, $this->criteria->high];
		if ($skip > 0 && $skip >= $ids->count($low, $high)) {
			return [];
		}
		if ($skip > 0 && $descending) {
			$high = $ids->at($ids->count(1, $high) - 1 - $skip);
		} elseif ($skip > 0) {
			$low = $ids->at($ids->count(1, $low - 1) + $skip);
		}
		$page = [];
		foreach ($limit > 0 ? $ids->walk($low, $high, $descending) : [] as $id) {
			if ($this->fits($id)) {
				$page[] = $id;
				if (count($page) === $limit) {
					break;
				}
			}
		}

		return $page;
	}

	/** @return list<int> ascending */
	private function all(): array
	{
		return $this->table->remember($this->criteria->name(), $this->search(...));
	}

	/** @return list<int> */
	private function search(): array
	{
		[$low, $high] = [$this->criteria->low, $this->criteria->high];
		$ids = [];
		foreach ($this->criteria->only ?? $this->table->ids->walk($low, $high, false) as $id) {
			if ($id >= $low && $id <= $high && ($this->criteria->only === null || $this->table->ids->lives($id)) && $this->fits($id)) {
				$ids[] = $id;
			}
		}

		return $ids;
	}

	private function fits(int $id): bool
	{
		foreach ($this->criteria->tests as $test) {
			if (!$test($id)) {
				return false;
			}
		}

		return true;
	}

	/** @return list<int> */
	private function sorted(): array
	{
		if ($this->count() > self::SORTABLE) {
			throw new RestError('ERROR_CORE', 'The emulator sorts up to ' . self::SORTABLE . ' rows by another field than the id.');
		}
		$ids = $this->all();
		$keys = [];
		foreach ($ids as $id) {
			[$mix, $record] = [$this->table->mix($id), $this->table->record($id)];
			foreach ($this->order as $field => $direction) {
				$name = $field === $this->shape->filterId() ? $this->shape->id : $field;
				$keys[$id][] = $this->shape->value($name, $id, $mix, $record);
			}
		}
		$signs = array_map(static fn (string $direction) => strtoupper($direction) === 'DESC' ? -1 : 1, array_values($this->order));
		usort($ids, static function (int $a, int $b) use ($keys, $signs): int {
			foreach ($signs as $i => $sign) {
				$difference = $keys[$a][$i] <=> $keys[$b][$i];
				if ($difference !== 0) {
					return $sign * $difference;
				}
			}

			return $a <=> $b;
		});

		return $ids;
	}
}
