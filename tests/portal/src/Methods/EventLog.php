<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\TableScope;
use B24\Portal\Rows\FilterV3;
use B24\Portal\Rows\ListingV3;
use B24\Portal\Rows\Quirks;
use B24\Portal\Rows\Rows;
use B24\Portal\Rows\Shape;
use B24\Portal\Rows\Shapes\Plain;

/** The event log, REST 3.0: by pages, and by what came after a value. */
final class EventLog extends TableScope
{
	public const NAME = 'main';

	private const MAX_LIMIT = 1000;

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Plain::events();
	}

	/** @return array{items: Rows} */
	#[Rest('main.eventlog.list', version: 3)]
	public function list(Call $call): array
	{
		[$offset, $limit] = ListingV3::pagination($call->param('pagination'), self::MAX_LIMIT);

		return $this->items($call, (array) $call->param('filter', []), (array) $call->param('order', []), $offset, $limit);
	}

	/** @return array{items: Rows} */
	#[Rest('main.eventlog.tail', version: 3)]
	public function tail(Call $call): array
	{
		$cursor = (array) $call->param('cursor', []) + ['field' => 'id', 'order' => 'ASC', 'value' => 0, 'limit' => 50];
		$filter = (array) $call->param('filter', []);
		$field = (string) $cursor['field'];
		if (FilterV3::names($filter, $field)) {
			throw RestError::v3('INVALIDFILTER', "Cursor field $field cannot be used at filter.");
		}
		if (!is_int($cursor['limit']) || $cursor['limit'] < 1) {
			throw RestError::v3('INVALIDPAGINATION', 'Invalid pagination: cursor.limit.');
		}
		$filter[] = [$field, strtoupper((string) $cursor['order']) === 'DESC' ? '<' : '>', $cursor['value']];

		return $this->items($call, $filter, [$field => $cursor['order']], 0, min(self::MAX_LIMIT, $cursor['limit']));
	}

	/**
	 * @param array<array-key, mixed> $filter
	 * @param array<string, string>   $order
	 * @return array{items: Rows}
	 */
	private function items(Call $call, array $filter, array $order, int $offset, int $limit): array
	{
		$table = $this->live('events');
		$criteria = FilterV3::compile($filter, $table, $this->shape);

		return ['items' => (new ListingV3($table, $this->shape, new Quirks($this->settings->quirks)))->rows($criteria, $order, $call->param('select'), $offset, $limit)];
	}
}
