<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\SdkBridge\Tests;

use Bitrix24\SDK\Core\Contracts\ApiVersion;
use Bitrix24\SDK\Core\Exceptions\BaseException;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

/** REST 3.0 through the SDK's core, of which the SDK's own tests call little. */
final class ApiVersion3Test extends TestCase
{
	#[TestWith([false])]
	#[TestWith([true])]
	public function testReadsAndWrites(bool $isApplication): void
	{
		$core = Factory::getCore($isApplication);
		$call = static fn (string $method, array $parameters): array => $core->call($method, $parameters, ApiVersion::v3)->getResponseData()->getResult();
		$id = $call('tasks.task.add', ['fields' => ['title' => 'Größe "A"', 'creatorId' => 1, 'responsibleId' => 1]])['item']['id'];
		self::assertSame('Größe "A"', $call('tasks.task.get', ['id' => $id, 'select' => ['id', 'title']])['item']['title']);
		$call('tasks.task.update', ['id' => $id, 'fields' => ['title' => 'B']]);
		self::assertSame(['id' => $id, 'title' => 'B'], $call('tasks.task.get', ['id' => $id, 'select' => ['id', 'title']])['item']);
		$call('tasks.task.delete', ['id' => $id]);
		self::assertNotSame([], $call('main.eventlog.list', ['select' => ['id'], 'pagination' => ['limit' => 3]])['items']);
	}

	/** The SDK does not read the errors of REST 3.0 in release 3.0: what comes out is the same, whatever it is. */
	#[TestWith(['tasks.task.get', ['id' => 99999999]])]
	#[TestWith(['no.such.method', []])]
	#[TestWith(['main.eventlog.list', ['filter' => [['nonsense', '=', 1]]]])]
	public function testErrors(string $method, array $parameters): void
	{
		$this->expectException(BaseException::class);
		@Factory::getCore()->call($method, $parameters, ApiVersion::v3)->getResponseData();
	}
}
