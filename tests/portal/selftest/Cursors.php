<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** The lists of REST 3.0: by page, by cursor and by what came after a value. */
final class Cursors extends Checks
{
	private const V3 = 'BITRIX_REST_V3_EXCEPTION_';
	private const ALL = ['startDate' => ['from' => '2000-01-01T00:00:00Z', 'to' => '2100-01-01T00:00:00Z']];

	public function pagination(): void
	{
		$client = new Client(\Portal::start(['records' => 1_000_000]));
		$ids = static fn (array $params) => array_column($client->callV3('main.eventlog.list', $params)->result()['items'], 'id');
		$this->same(range(1, 50), $ids([]));
		$this->same(range(101, 150), $ids(['pagination' => ['page' => 3]]));
		$this->same(range(999_991, 1_000_000), $ids(['pagination' => ['offset' => 999_990, 'limit' => 1000]]));
		$this->same(range(5, 3), $ids(['filter' => [['id', '<=', 5]], 'order' => ['id' => 'DESC'], 'pagination' => ['limit' => 3]]));
		$this->same([7, 9], $ids(['filter' => [['id', [9, 7, 5]], ['id', '!=', 5]]]));
		$found = $client->callV3('main.eventlog.list', ['filter' => [['severity', 'INFO']], 'select' => ['id', 'severity']])->result()['items'];
		$this->same([50, ['INFO']], [count($found), array_values(array_unique(array_column($found, 'severity')))]);
		$refused = $client->callV3('main.eventlog.list', ['pagination' => ['limit' => '5']])->error();
		$this->same('400 ' . self::V3 . 'INVALIDPAGINATIONEXCEPTION', $refused);
	}

	public function tail(): void
	{
		$client = new Client(\Portal::start(['records' => 1000]));
		$ids = static fn (array $cursor) => array_column($client->callV3('main.eventlog.tail', ['cursor' => $cursor])->result()['items'], 'id');
		$this->same(range(1, 50), array_column($client->callV3('main.eventlog.tail')->result()['items'], 'id'));
		$this->same(range(991, 1000), $ids(['value' => 990, 'limit' => 100]));
		$this->same([], $ids(['value' => 1000]));
		$this->same([9, 8], $ids(['value' => 10, 'order' => 'DESC', 'limit' => 2]));
		$params = ['filter' => [['id', '>', 5]], 'cursor' => ['field' => 'id']];
		$this->same('400 ' . self::V3 . 'INVALIDFILTEREXCEPTION', $client->callV3('main.eventlog.tail', $params)->error());
	}

	public function afterCursorWithAFlag(): void
	{
		$client = new Client(\Portal::start(['records' => 450]));
		$ids = [];
		$after = null;
		do {
			$params = ['filter' => self::ALL, 'pagination' => ['limit' => 200] + ($after === null ? [] : ['afterCursor' => $after])];
			$result = $client->callV3('call.followup.list', $params)->result();
			$ids = [...$ids, ...array_column($result['items'], 'callId')];
			$after = $result['afterCursor'];
		} while ($result['hasMore']);
		$this->same([range(450, 1), null], [$ids, $after]);
		$from = $client->callV3('call.followup.list', ['filter' => self::ALL, 'order' => ['startDate' => 'asc']])->result()['items'][9];
		$some = $client->callV3('call.followup.list', ['filter' => ['startDate' => ['from' => $from['startDate'], 'to' => '2100-01-01']], 'order' => ['startDate' => 'asc']]);
		$this->same(10, $some->result()['items'][0]['callId'], 'a period');
		$this->same('400 invalid_date_range', $client->callV3('call.followup.list')->error());
		$changed = ['filter' => self::ALL, 'pagination' => ['afterCursor' => ['startDate' => 'x', 'id' => 5]]];
		$this->same('400 invalid_pagination', $client->callV3('call.followup.list', $changed)->error());
	}

	public function afterCursorAlone(): void
	{
		$client = new Client(\Portal::start(['records' => 100]));
		$list = static fn (array $pagination) => $client->callV3('note.collection.list', ['pagination' => $pagination])->result();
		$first = $list(['limit' => 75]);
		$this->same([75, ['position' => 3800, 'id' => 75]], [count($first['items']), $first['nextCursor']]);
		$second = $list(['limit' => 75, 'afterCursor' => $first['nextCursor']]);
		$this->same([range(76, 100), null], [array_column($second['items'], 'id'), $second['nextCursor']]);
		$this->same(null, $list(['limit' => 100])['nextCursor'], 'a full last page');
		$half = $client->callV3('note.collection.list', ['pagination' => ['afterCursor' => ['id' => 5]]])->error();
		$this->same('400 ' . self::V3 . 'VALIDATION_REQUESTVALIDATIONEXCEPTION', $half);
	}

	public function batch(): void
	{
		$client = new Client(\Portal::start());
		$result = $client->callV3('batch', [
			['method' => 'main.eventlog.tail', 'query' => ['cursor' => ['value' => 118]]],
			['method' => 'main.eventlog.list', 'query' => ['pagination' => ['limit' => 1]]],
		])->result();
		$this->same([[119, 120], [1]], array_map(static fn (array $one) => array_column($one['items'], 'id'), $result));
	}
}
