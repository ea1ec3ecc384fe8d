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
use B24\Portal\Rows\Shape;
use B24\Portal\Rows\Shapes\Plain;

/** Collections of notes, REST 3.0: a cursor of two fields, null at the end. */
final class Collections extends TableScope
{
	public const NAME = 'note';

	private const MAX_LIMIT = 200;

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Plain::collections();
	}

	/** @return array<string, mixed> */
	#[Rest('note.collection.list', version: 3)]
	public function list(Call $call): array
	{
		$pagination = (array) $call->param('pagination', []);
		$limit = $pagination['limit'] ?? 50;
		if (!is_int($limit) || $limit < 1 || $limit > self::MAX_LIMIT) {
			throw RestError::v3('INVALIDPAGINATION', 'Invalid pagination: limit.');
		}
		$criteria = new Criteria('');
		if (isset($pagination['afterCursor'])) {
			$criteria->restrict('>', self::after($pagination['afterCursor']));
		}
		$rows = (new ListingV3($this->live('collections'), $this->shape))->rows($criteria, ['id' => 'ASC'], null, 0, $limit + 1);
		$page = $rows->first($limit);
		$last = count($rows) > $limit ? $page[$limit - 1] : null;

		return [
			'items' => $page,
			'nextCursor' => $last === null ? null : ['position' => $last['position'], 'id' => $last['id']],
		];
	}

	/** Positions rise with the ids, so that the id alone tells where to go on. */
	private static function after(mixed $cursor): int
	{
		if (!is_array($cursor) || !is_int($cursor['position'] ?? null) || !is_int($cursor['id'] ?? null)) {
			throw RestError::validation(['pagination.afterCursor' => 'A cursor has position and id.']);
		}

		return $cursor['id'];
	}
}
