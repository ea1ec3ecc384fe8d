<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

use B24\Portal\Rest\Conditions;

/** `filter` of REST 3.0: conditions on the id become a range, the others are held against each row. */
final class FilterV3
{
	private const ID_OPERATORS = ['=', '!=', '>', '>=', '<', '<=', 'in', 'between'];

	/** @param array<array-key, mixed> $filter */
	public static function compile(array $filter, Table $table, Shape $shape): Criteria
	{
		$criteria = new Criteria("$shape->id 3 " . serialize($filter));
		$others = [];
		foreach ($filter as $condition) {
			$plain = is_array($condition) && !isset($condition['conditions']) && ($condition[0] ?? null) === $shape->id;
			$operator = $plain && count($condition) === 2 ? (is_array($condition[1]) ? 'in' : '=') : $condition[1] ?? null;
			if ($plain && in_array($operator, self::ID_OPERATORS, true)) {
				$criteria->restrict($operator, end($condition));
			} else {
				$others[] = $condition;
			}
		}
		if ($others !== []) {
			$conditions = new Conditions($shape->names());
			$criteria->tests[] = static fn (int $id) => $conditions->matches(
				$shape->row(null, $id, $table->mix($id), $table->record($id)),
				$others,
			);
		}

		return $criteria;
	}

	/** @param array<array-key, mixed> $filter */
	public static function names(array $filter, string $field): bool
	{
		foreach ($filter as $condition) {
			$inner = is_array($condition) ? $condition['conditions'] ?? null : null;
			if (is_array($inner) ? self::names($inner, $field) : ($condition[0] ?? null) === $field) {
				return true;
			}
		}

		return false;
	}
}
