<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\TableScope;
use B24\Portal\Rows\Criteria;
use B24\Portal\Rows\ListingV3;
use B24\Portal\Rows\Moment;
use B24\Portal\Rows\Shape;
use B24\Portal\Rows\Shapes\Plain;

/** Follow-ups of calls, REST 3.0: a cursor that the client hands back as it came, and a flag that tells the end. */
final class FollowUps extends TableScope
{
	public const NAME = 'call';

	private const MAX_LIMIT = 200;

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Plain::followUps();
	}

	/** @return array<string, mixed> */
	#[Rest('call.followup.list', version: 3)]
	public function list(Call $call): array
	{
		[$limit, $after] = self::pagination($call);
		$order = (array) $call->param('order', []);
		$direction = strtolower((string) ($order['startDate'] ?? 'desc'));
		if (array_diff(array_keys($order), ['startDate']) !== [] || !in_array($direction, ['asc', 'desc'], true)) {
			throw new RestError('invalid_order', 'Invalid order');
		}
		$criteria = self::period($call);
		if ($after !== null) {
			$criteria->restrict($direction === 'asc' ? '>' : '<', $after);
		}
		$table = $this->live('follow_ups');
		$listing = new ListingV3($table, $this->shape);
		$rows = $listing->rows($criteria, ['callId' => $direction], $call->param('select'), 0, $limit + 1);
		$hasMore = count($rows) > $limit;
		$rows = $rows->first($limit);
		$last = count($rows) - 1;

		return [
			'items' => $rows,
			'hasMore' => $hasMore,
			'afterCursor' => $hasMore ? self::cursor($rows[$last]['callId']) : null,
		];
	}

	/** @return array{startDate: string, id: int} */
	private static function cursor(int $id): array
	{
		return ['startDate' => str_replace('+', '.000000+', Moment::utc($id)), 'id' => $id];
	}

	/** @return array{int, int|null} limit, id of the last row of the page before */
	private static function pagination(Call $call): array
	{
		$pagination = (array) $call->param('pagination', []);
		$limit = $pagination['limit'] ?? 50;
		$after = $pagination['afterCursor'] ?? null;
		$valid = $after === null || (is_array($after) && is_int($after['id'] ?? null) && $after === self::cursor($after['id']));
		if (!is_int($limit) || $limit < 1 || !$valid) {
			throw new RestError('invalid_pagination', 'Invalid pagination');
		}

		return [min($limit, self::MAX_LIMIT), $after['id'] ?? null];
	}

	/** Rows begin one after the other: a period is a range of ids. */
	private static function period(Call $call): Criteria
	{
		$period = $call->param('filter', [])['startDate'] ?? [];
		$from = strtotime((string) ($period['from'] ?? ''));
		$to = strtotime((string) ($period['to'] ?? ''));
		if ($from === false || $to === false || $from > $to) {
			throw new RestError('invalid_date_range', 'Invalid date range: both from and to are required');
		}
		$criteria = new Criteria('');
		$criteria->restrict('>', Moment::idUntil($from - 1));
		$criteria->restrict('<=', Moment::idUntil($to));

		return $criteria;
	}
}
