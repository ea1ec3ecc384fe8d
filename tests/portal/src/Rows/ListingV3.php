<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

use B24\Portal\Rest\RestError;

/** Pages of REST 3.0 over a table. */
final class ListingV3
{
	public function __construct(
		private readonly Table $table,
		private readonly Shape $shape,
		private readonly Quirks $quirks = new Quirks([]),
	) {
	}

	/**
	 * @param array<string, string> $order
	 * @param mixed                 $select null or a list of names
	 */
	public function rows(Criteria $criteria, array $order, mixed $select, int $offset, int $limit): Rows
	{
		foreach ($order as $field => $direction) {
			if (!$this->shape->has((string) $field) || !in_array(strtoupper((string) $direction), ['ASC', 'DESC'], true)) {
				throw RestError::v3('INVALIDORDER', "Invalid order: $field.");
			}
		}
		$finder = new Finder($this->table, $this->shape, $this->quirks->criteria($criteria), $this->quirks->order($order));
		$select = is_array($select) && $select !== [] ? array_values($select) : null;

		return new Rows($this->table, $this->shape, $this->quirks->page($finder, $offset, $limit), $select);
	}

	/** @return array{int, int} offset, limit */
	public static function pagination(mixed $pagination, int $most): array
	{
		$pagination = is_array($pagination) ? $pagination : [];
		foreach ($pagination as $name => $value) {
			if (!in_array($name, ['page', 'limit', 'offset'], true) || !is_int($value) || $value < 0) {
				throw RestError::v3('INVALIDPAGINATION', "Invalid pagination: $name.");
			}
		}
		$limit = min($most, $pagination['limit'] ?? 50);

		return [$pagination['offset'] ?? max(0, ($pagination['page'] ?? 1) - 1) * $limit, $limit];
	}
}
