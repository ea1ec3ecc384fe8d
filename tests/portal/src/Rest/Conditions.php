<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** `filter` and `order` of REST 3.0 over rows in memory. */
final class Conditions
{
	/** @param list<string> $fields that may be named */
	public function __construct(private readonly array $fields)
	{
	}

	/**
	 * @param  list<array<string, mixed>> $rows
	 * @param  array<array-key, mixed>    $filter
	 * @return list<array<string, mixed>>
	 */
	public function filter(array $rows, array $filter): array
	{
		return array_values(array_filter($rows, fn (array $row) => $this->all($row, $filter)));
	}

	/**
	 * @param  list<array<string, mixed>> $rows
	 * @param  array<string, string>      $order
	 * @return list<array<string, mixed>>
	 */
	public function sort(array $rows, array $order): array
	{
		foreach ($order as $field => $direction) {
			if (!in_array($field, $this->fields, true) || !in_array(strtoupper((string) $direction), ['ASC', 'DESC'], true)) {
				throw RestError::v3('INVALIDORDER', "Invalid order: $field.");
			}
		}
		usort($rows, static function (array $a, array $b) use ($order): int {
			foreach ($order as $field => $direction) {
				$difference = $a[$field] <=> $b[$field];
				if ($difference !== 0) {
					return strtoupper($direction) === 'ASC' ? $difference : -$difference;
				}
			}

			return 0;
		});

		return $rows;
	}

	/**
	 * @param array<string, mixed>    $row
	 * @param array<array-key, mixed> $filter
	 */
	public function matches(array $row, array $filter): bool
	{
		return $this->all($row, $filter);
	}

	private function all(array $row, array $conditions): bool
	{
		foreach ($conditions as $condition) {
			if (!$this->holds($row, $condition)) {
				return false;
			}
		}

		return true;
	}

	private function any(array $row, array $conditions): bool
	{
		foreach ($conditions as $condition) {
			if ($this->holds($row, $condition)) {
				return true;
			}
		}

		return $conditions === [];
	}

	private function holds(array $row, mixed $condition): bool
	{
		if (!is_array($condition)) {
			throw RestError::v3('INVALIDFILTER', 'A condition is a list or a group.');
		}
		if (isset($condition['conditions'])) {
			return strtolower($condition['logic'] ?? 'and') === 'or'
				? $this->any($row, $condition['conditions'])
				: $this->all($row, $condition['conditions']);
		}
		if (count($condition) === 2) {
			$condition = [$condition[0], is_array($condition[1]) ? 'in' : '=', $condition[1]];
		}
		[$field, $operator, $value] = $condition + [null, null, null];
		if (!in_array($field, $this->fields, true)) {
			throw RestError::v3('UNKNOWNDTOPROPERTY', 'Unknown property `' . json_encode($field) . '`.');
		}

		return self::compare($row[$field], $operator, $value);
	}

	private static function compare(mixed $own, mixed $operator, mixed $value): bool
	{
		return match ($operator) {
			'=' => $own == $value,
			'!=' => $own != $value,
			'>' => $own > $value,
			'>=' => $own >= $value,
			'<' => $own < $value,
			'<=' => $own <= $value,
			'in' => in_array($own, (array) $value),
			'between' => $own >= $value[0] && $own <= $value[1],
			default => throw RestError::v3('UNKNOWNFILTEROPERATOR', 'Unknown filter operator ' . json_encode($operator) . '.'),
		};
	}
}
