<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;

/** A list method of the classic API over a table: filter, order, select, start. */
final class Listing
{
	public function __construct(
		private readonly Table $table,
		private readonly Shape $shape,
		private readonly ?string $key = null,
		private readonly bool $keyed = false,
		private readonly Quirks $quirks = new Quirks([]),
	) {
	}

	public function page(Call $call): Page
	{
		$filter = $call->param('filter', $call->param('FILTER', []));
		$order = $call->param('order', $call->param('ORDER', []));
		$select = $call->param('select', $call->param('SELECT'));

		return $this->window(
			is_array($filter) ? $filter : [],
			is_array($order) ? array_map(strval(...), $order) : [],
			is_array($select) && $select !== [] ? array_map(strval(...), array_values($select)) : null,
			(int) $call->param('start', $call->param('START', 0)),
		);
	}

	/**
	 * @param array<array-key, mixed> $filter
	 * @param array<string, string>   $order
	 * @param list<string>|null       $select
	 */
	private function window(array $filter, array $order, ?array $select, int $start): Page
	{
		$quirks = $this->quirks;
		$quirks->checkSelect($select);
		$order = $this->known($quirks->order($order));
		$select = $select === null ? null : array_map($this->shape->field(...), $select);
		$criteria = Filter::compile($quirks->filter($filter, $this->shape->filterId()), $this->table, $this->shape);
		$finder = new Finder($this->table, $this->shape, $criteria, $order);
		$ids = $quirks->page($finder, $start);
		$rows = new Rows($this->table, $this->shape, $ids, $select, $this->keyed);
		$result = $this->key === null ? $rows : [$this->key => $rows];
		if ($start < 0) {
			return Page::window($result, $quirks->uncounted(), null);
		}
		$total = $finder->count();

		return Page::window($result, $quirks->total($total, count($ids)), $quirks->next($start, $total));
	}

	/**
	 * @param  array<array-key, string> $order
	 * @return array<string, string>
	 */
	private function known(array $order): array
	{
		$known = [];
		foreach ($order as $name => $direction) {
			$field = $name === $this->shape->filterId() ? $name : $this->shape->field((string) $name);
			if ($name === $this->shape->filterId() || $this->shape->has($field)) {
				$known[$field] = $direction;
			}
		}

		return $known;
	}
}
