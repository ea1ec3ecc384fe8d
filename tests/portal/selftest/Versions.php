<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** REST 3.0. */
final class Versions extends Checks
{
	private const V3 = 'BITRIX_REST_V3_EXCEPTION_';

	public function tasks(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$this->same('Task 5', $client->callV3('tasks.task.get', ['id' => 5])->result()['item']['title']);
		$this->same(['id' => 5], $client->callV3('tasks.task.get', ['id' => 5, 'select' => ['id', 'nonsense']])->result()['item']);
		$list = $client->callV3('tasks.task.list', [
			'filter' => [['id', '>', 10], ['logic' => 'or', 'conditions' => [['id', 12], ['id', [20, 21]]]]],
			'order' => ['id' => 'DESC'],
			'pagination' => ['limit' => 2, 'page' => 1],
		]);
		$this->same([21, 20], array_column($list->result()['items'], 'id'));
		$this->same(50, count($client->callV3('tasks.task.list')->result()['items']));
		$this->same(true, $client->callV3('tasks.task.update', ['id' => 5, 'fields' => ['title' => 'New']])->result()['result']);
		$this->same('New', $client->callV3('tasks.task.get', ['id' => 5])->result()['item']['title']);
		$this->same(true, $client->callV3('tasks.task.delete', ['id' => 5])->result()['result']);
		$this->true(isset($client->callV3('rest.scope.list')->result()['items']['tasks']), 'rest.scope.list');
		$this->same(3, $client->callV3('test.echo')->result()['version']);
	}

	public function errors(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$reply = $client->callV3('tasks.task.get', ['id' => '5']);
		$this->same('400 ' . self::V3 . 'VALIDATION_REQUESTVALIDATIONEXCEPTION', $reply->error());
		$this->same('id', $reply->json()['error']['validation'][0]['field']);
		$this->same('400 ' . self::V3 . 'ENTITYNOTFOUNDEXCEPTION', $client->callV3('tasks.task.get', ['id' => 999])->error());
		$this->same('404 ERROR_METHOD_NOT_FOUND', $client->callV3('profile')->error(), 'v2 only');
		$reply = $client->callV3('tasks.task.list', ['filter' => [['id', '~', 1]]]);
		$this->same('400 ' . self::V3 . 'UNKNOWNFILTEROPERATOREXCEPTION', $reply->error());
		$path = str_replace('/rest/', '/rest/api/', $client->path()) . 'tasks.task.get';
		$this->same('400 ' . self::V3 . 'INVALIDJSONEXCEPTION', $client->post($path, 'id=5')->error());
		$this->same('400 ' . self::V3 . 'INVALIDJSONEXCEPTION', $client->postJson($path, '{')->error());
	}

	public function authorization(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$target = '/rest/api/tasks.task.get';
		$this->same(200, $client->postJson($target, ['id' => 1, 'auth' => $portal->accessToken])->status);
		$this->same(200, $client->postJson($target, ['id' => 1], "Authorization: Bearer $portal->accessToken")->status);
		$this->same('401 NO_AUTH_FOUND: Wrong authorization data', $client->postJson($target, ['id' => 1])->error());
		$reply = $client->postJson("$target?auth=$portal->accessToken", ['id' => 1]);
		$this->same(401, $reply->status, 'the query is not read');
	}

	public function batch(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$result = $client->callV3('batch', [
			['method' => 'tasks.task.get', 'query' => ['id' => 3]],
			['method' => 'tasks.task.get', 'query' => ['id' => 'x']],
		])->result();
		$this->same(3, $result[0]['item']['id']);
		$this->same(self::V3 . 'VALIDATION_REQUESTVALIDATIONEXCEPTION', $result[1]['error']['code']);
		$this->same(400, $client->callV3('batch', ['cmd' => ['a' => 'tasks.task.get']])->status);
	}

	public function idempotency(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$task = ['fields' => ['title' => 'Once']];
		$first = $client->callV3('tasks.task.add', $task, 'Idempotency-Key: k1');
		$again = $client->callV3('tasks.task.add', $task, 'Idempotency-Key: k1');
		$this->same($first->text(), $again->text());
		$this->same(false, isset($first->headers['idempotent-replayed']));
		$this->same('true', $again->headers['idempotent-replayed']);
		$this->same('k1', $again->headers['idempotency-key']);
		$this->same(121, $portal->state()['tasks']);
		$other = $client->callV3('tasks.task.add', ['fields' => ['title' => 'Twice']], 'Idempotency-Key: k1');
		$this->same('422 ' . self::V3 . 'IDEMPOTENCYKEYREUSEDEXCEPTION', $other->error());
		$long = $client->callV3('tasks.task.add', $task, 'Idempotency-Key: ' . str_repeat('k', 256));
		$this->same('400 ' . self::V3 . 'INVALIDIDEMPOTENCYKEYEXCEPTION', $long->error());
		$failed = $client->callV3('tasks.task.add', ['fields' => []], 'Idempotency-Key: k2');
		$this->same([400, 200], [$failed->status, $client->callV3('tasks.task.add', $task, 'Idempotency-Key: k2')->status]);
	}
}
