<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

use B24\Portal\Rows\Filter;
use B24\Portal\Rows\Finder;
use B24\Portal\Rows\Shape;
use B24\Portal\Rows\Table;

/**
 * Which rows of a list a call asks for by other fields than the id. Rows that nobody has written have made-up values, and
 * fit everything; so this is for tables that somebody has written to.
 */
final class Selection
{
	/** @var array<int, array<string, mixed>> rows by id, with their fields' names in plain spelling */
	private array $rows = [];

	/**
	 * @param string                                 $id  what the rows call their id
	 * @param \Closure(int): array<array-key, mixed> $row
	 */
	public function __construct(private readonly Table $table, private readonly string $id, private readonly \Closure $row)
	{
	}

	/**
	 * @param  array<array-key, mixed> $filter
	 * @param  array<array-key, mixed> $order
	 * @return array{list<int>, bool}|null the ids, and whether another field than the id says their order; null: nothing is asked for
	 */
	public function ids(array $filter, array $order): ?array
	{
		$conditions = [];
		foreach ($filter as $key => $value) {
			if (is_string($key) && $value !== '' && preg_match('/^([^\w.]*)([\w.]+)$/', $key, $parts) === 1) {
				$conditions[$parts[1] . $this->name($parts[2])] = $value;
			}
		}
		$directions = [];
		foreach ($order as $field => $direction) {
			if (is_string($field) && is_scalar($direction)) {
				$directions[$this->name($field)] = (string) $direction;
			}
		}
		$used = [...array_map(static fn (string $key) => ltrim($key, '!<>=%@'), array_keys($conditions)), ...array_keys($directions)];
		$fields = [];
		foreach (array_diff($used, [$this->id]) as $name) {
			if ($this->isKnown($name)) {
				$fields[$name] = fn (int $id): mixed => $this->value($id, $name);
			}
		}
		$order = array_intersect_key($directions, $fields);
		if ($conditions === [] && $order === []) {
			return null;
		}
		// The rows show already what was written: no field is looked up in the records.
		$shape = new Shape([$this->id => static fn (int $id): int => $id] + $fields, $this->id, records: array_fill_keys(array_keys($fields), ''));
		$finder = new Finder($this->table, $shape, Filter::compile($conditions, $this->table, $shape), $order);

		return [$finder->page(0, PHP_INT_MAX), $order !== []];
	}

	private function name(string $field): string
	{
		$plain = Records::plain($field);

		return $plain === Records::plain($this->id) ? $this->id : $plain;
	}

	/** A portal passes over fields that it does not know. */
	private function isKnown(string $name): bool
	{
		foreach ($this->table->ids->walk(1, PHP_INT_MAX, true) as $id) { // what was written has the highest ids
			if (array_key_exists($name, $this->row($id))) {
				return true;
			}
		}

		return false;
	}

	/** A field of several values is compared by the first one. */
	private function value(int $id, string $name): mixed
	{
		$value = $this->row($id)[$name] ?? null;
		while (is_array($value)) {
			$value = $value['VALUE'] ?? $value['value'] ?? (reset($value) === false ? null : reset($value));
		}

		return is_object($value) ? null : $value;
	}

	/** @return array<string, mixed> */
	private function row(int $id): array
	{
		if (!isset($this->rows[$id])) {
			$row = ($this->row)($id);
			$this->rows[$id] = array_combine(array_map(static fn (int|string $name) => Records::plain((string) $name), array_keys($row)), $row);
		}

		return $this->rows[$id];
	}
}
