<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** Lists that are answered as their pages describe them. */
final class Documented extends Checks
{
	public function offsets(): void
	{
		$client = self::with(['im.search.chat.list' => 120, 'disk.file.search' => 1300, 'sign.b2e.mysafe.tail' => 120, 'im.recent.list' => 120]);
		$reply = $client->call('im.search.chat.list', ['FIND' => 'an'])->json();
		$this->same([10, 120, 10], [count($reply['result']), $reply['total'], $reply['next']], 'ten, unless more are wanted');
		$reply = $client->call('im.search.chat.list', ['FIND' => 'an', 'OFFSET' => 100, 'LIMIT' => 500])->json();
		$this->same([20, 101, false], [count($reply['result']), $reply['result'][0]['id'], isset($reply['next'])]);
		$this->same(1, $client->call('im.search.chat.list', ['FIND' => 'an', 'offset' => 100])->result()[0]['id'], 'in the spelling of the page only');
		$reply = $client->call('disk.file.search', ['QUERY' => 'an', 'start' => 1000])->json();
		$this->same($reply['result'], $client->call('disk.file.search', ['QUERY' => 'an', 'start' => 1200])->result(), 'no further than 1000');
		$this->same([20, 50], [count($client->call('sign.b2e.mysafe.tail')->result()), count($client->call('sign.b2e.mysafe.tail', ['limit' => 50])->result())]);
		$result = $client->call('im.recent.list', ['OFFSET' => 50])->result();
		$this->same([52, true], [count($result['items']), $result['hasMore']], 'dialogues come again');
	}

	public function numbersAndPositions(): void
	{
		$client = self::with(['task.elapseditem.getlist' => 120, 'biconnector.source.list' => 120]);
		$ids = static fn (string $method, array $params) => array_column($client->call($method, $params)->result(), 'ID');
		$second = ['NAV_PARAMS' => ['nPageSize' => 20, 'iNumPage' => 2]];
		$this->same('21', $ids('task.elapseditem.getlist', ['TASKID' => 1, 'ORDER' => [], 'FILTER' => [], 'SELECT' => [], 'PARAMS' => $second])[0]);
		$this->same('1', $ids('task.elapseditem.getlist', ['TASKID' => 1, 'PARAMS' => $second])[0], 'the first object is the order, whatever its name');
		$this->same(20, count($client->call('biconnector.source.list', ['page' => 3])->result()));
		$this->same('61', $client->call('biconnector.source.list', ['filter' => ['>id' => 60], 'order' => ['id' => 'ASC']])->result()[0]['id']);
	}

	public function behindIds(): void
	{
		$client = self::with(['im.dialog.messages.get' => 120, 'im.notify.get' => 120, 'imbot.v2.event.get' => 120]);
		$ids = static fn (array $params) => array_column($client->call('im.dialog.messages.get', ['DIALOG_ID' => 'chat1'] + $params)->result()['messages'], 'id');
		$this->same([range(120, 101), range(50, 31), range(51, 70)], [$ids([]), $ids(['LAST_ID' => 51]), $ids(['FIRST_ID' => 50])]);
		$page = $client->call('im.notify.get', ['LIMIT' => 15])->result()['notifications'];
		$this->same([120, 10, 119], [$page[0]['id'], $page[11]['id'], $page[12]['id']], 'confirmations first');
		$next = $client->call('im.notify.get', ['LAST_ID' => 119, 'LAST_TYPE' => 3])->result()['notifications'];
		$this->same(118, $next[0]['id']);
		$events = $client->call('imbot.v2.Event.get', ['botId' => 1, 'offset' => 41, 'limit' => 1000])->result();
		$this->same([80, 41, 121, false], [count($events['events']), $events['events'][0]['eventId'], $events['nextOffset'], $events['hasMore']]);
		$this->same(80, count($client->call('imbot.v2.Event.get', ['botId' => 1])->result()['events']), 'those before were confirmed');
	}

	/** @param array<string, int> $sizes */
	private static function with(array $sizes): Client
	{
		$portal = \Portal::start(['plain' => true]);
		$portal->rows($sizes);

		return new Client($portal);
	}
}
