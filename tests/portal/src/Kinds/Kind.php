<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Kinds;

use B24\Portal\Rows\Store;
use B24\Portal\Rows\Table;

/** One kind of record, such as statuses: its table, and what a file of kinds/ says of it. */
final class Kind
{
	/** What the records call their id. */
	public readonly string $id;
	private readonly string $table;

	/** @param array<string, mixed> $said */
	public function __construct(public readonly string $name, public readonly array $said, private readonly Store $store)
	{
		$this->id = $said['id'] ?? 'ID';
		$this->table = $said['table'] ?? "$name.list";
	}

	public function table(): Table
	{
		$rows = $this->said['rows'] ?? 0;

		return $this->store->table($this->table, is_callable($rows) ? $rows() : $rows);
	}

	/** @return array<string, mixed>|null null: there is none, or not any more */
	public function record(int $id): ?array
	{
		$table = $this->table();
		if (!$table->ids->lives($id)) {
			return null;
		}

		return ($table->record($id) ?? []) + $this->made($id);
	}

	/**
	 * @param  array<string, mixed> $conditions fields and their values
	 * @return array<int, array<string, mixed>> by id
	 */
	public function find(array $conditions = []): array
	{
		$found = [];
		foreach ($this->table()->ids->walk(1, PHP_INT_MAX, false) as $id) {
			$record = (array) $this->record($id);
			if ($this->fits($id, $record, $conditions)) {
				$found[$id] = $record;
			}
		}

		return $found;
	}

	/** @param array<string, mixed> $conditions */
	public function first(array $conditions): ?int
	{
		return array_key_first($this->find($conditions));
	}

	/**
	 * @param array<string, mixed> $record
	 * @param array<string, mixed> $conditions
	 */
	public function fits(int $id, array $record, array $conditions): bool
	{
		foreach ($conditions as $field => $value) {
			$own = $field === $this->id ? $id : $record[$field] ?? null;
			$isOne = is_array($value) ? in_array((string) (is_scalar($own) ? $own : ''), array_map(strval(...), $value), true) : self::same($own, $value);
			if (!$isOne) {
				return false;
			}
		}

		return true;
	}

	/** @param array<string, mixed> $record */
	public function add(array $record): int
	{
		return $this->table()->insert($record);
	}

	/** @param array<string, mixed> $changes */
	public function update(int $id, array $changes): void
	{
		$this->table()->update($id, $changes);
	}

	public function delete(int $id): void
	{
		$this->table()->delete($id);
	}

	/**
	 * @param  array<array-key, mixed> $given
	 * @return array<string, mixed> with the names as the records of this kind have them
	 */
	public function spelt(array $given): array
	{
		$spelt = [];
		foreach ($given as $name => $value) {
			$spelt[Spelling::of((string) $name, $this->said['case'] ?? Spelling::UPPER)] = $value;
		}

		return $spelt;
	}

	/** @return array<string, mixed> what a record has that nobody has written */
	private function made(int $id): array
	{
		return isset($this->said['made']) ? $this->said['made']($id, $this->table()->mix($id)) : [];
	}

	private static function same(mixed $own, mixed $value): bool
	{
		if (is_array($own)) {
			return in_array((string) $value, array_map(static fn (mixed $its) => is_scalar($its) ? (string) $its : '', $own), true);
		}

		return (string) (is_bool($own) ? ($own ? 'Y' : 'N') : $own) === (string) (is_bool($value) ? ($value ? 'Y' : 'N') : $value);
	}
}
