<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

/** `filter` and `order` of the classic API for a few rows that are at hand. Fields that rows do not have are ignored. */
final class Sieve
{
	/**
	 * @param  list<array<string, mixed>> $rows
	 * @param  mixed                      $filter as it came: nothing unless it is an array
	 * @return list<array<string, mixed>>
	 */
	public static function filter(array $rows, mixed $filter): array
	{
		foreach (is_array($filter) ? $filter : [] as $key => $value) {
			[$operator, $field] = Filter::split((string) $key);
			$field = strtoupper($field);
			$operator = $operator !== '' ? $operator : (is_array($value) ? '@' : '=');
			$holds = Filter::test($operator, $value);
			$rows = array_filter($rows, static fn (array $row) => !array_key_exists($field, $row) || $holds($row[$field]));
		}

		return array_values($rows);
	}

	/**
	 * @param  list<array<string, mixed>> $rows
	 * @param  mixed                      $order as it came
	 * @return list<array<string, mixed>>
	 */
	public static function order(array $rows, mixed $order): array
	{
		usort($rows, static function (array $a, array $b) use ($order): int {
			foreach (is_array($order) ? $order : [] as $field => $direction) {
				$field = strtoupper((string) $field);
				$way = ($a[$field] ?? null) <=> ($b[$field] ?? null);
				if ($way !== 0) {
					return is_string($direction) && strtoupper($direction) === 'DESC' ? -$way : $way;
				}
			}

			return 0;
		});

		return $rows;
	}
}
