<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Calls through the SDK's services, the same whichever core sends them; prints what came back, a line each, and at the
 * end the CPU time of a call. The runner compares both outputs, and what the emulator's ledger has of both.
 */

use Bitrix24\SDK\Core\Exceptions\BaseException;
use Bitrix24\SDK\Services\ServiceBuilder;
use Bitrix24\SDK\Services\ServiceBuilderFactory;

require __DIR__ . '/bootstrap.php';

$sdk = ServiceBuilderFactory::createServiceBuilderFromWebhook((string) getenv('B24_WEBHOOK'));
$core = $sdk->core;

/** @param callable(): mixed $do */
function show(string $what, callable $do): void
{
	try {
		$text = json_encode($do(), JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_UNESCAPED_SLASHES);
	} catch (Throwable $e) {
		$text = $e::class . ': ' . $e->getMessage();
	}
	echo $what, ': ', preg_replace(['/localhost:\d+/', '/[0-9a-f]{8}-[0-9a-f-]{27}/'], ['localhost', 'id'], (string) $text), "\n";
}

$deals = $sdk->getCRMScope()->deal();
show('profile', static fn () => $sdk->getMainScope()->main()->getCurrentUserProfile()->getUserProfile()->ID);
show('add', static fn () => is_int($deals->add(['TITLE' => 'Насос "A" <&>\'', 'OPPORTUNITY' => 1.5, 'UF' => null, 'LIST' => []])->getId()));
show('get', static fn () => $deals->get(5)->deal()->TITLE);
show('list', static fn () => array_map(static fn ($deal) => $deal->ID, $deals->list(['ID' => 'ASC'], ['>ID' => 0], ['ID', 'TITLE'], 0)->getDeals()));
show('update', static fn () => $deals->update(5, ['TITLE' => 'other'])->isSuccess());
show('delete', static fn () => $deals->delete(6)->isSuccess());
show('count', static fn () => $deals->countByFilter(['>ID' => 10]));
show('fields', static fn () => count($deals->fields()->getFieldsDescription()));
show('batch list', static function () use ($deals) {
	$ids = [];
	foreach ($deals->batch->list(['ID' => 'ASC'], ['>ID' => 1], ['ID', 'TITLE'], 75) as $deal) {
		$ids[] = $deal->ID;
	}

	return $ids;
});
show('batch by title', static function () use ($deals) {
	$count = 0;
	foreach ($deals->batch->list(['TITLE' => 'ASC'], [], ['ID', 'TITLE'], 60) as $deal) {
		$count++;
	}

	return $count;
});
show('batch add', static function () use ($deals) {
	$results = [];
	foreach ($deals->batch->add(array_map(static fn (int $i) => ['TITLE' => "batch $i", 'EMPTY' => null, 'NONE' => []], range(1, 60))) as $result) {
		$results[] = is_int($result->getId());
	}

	return array_count_values(array_map('intval', $results));
});
show('batch update', static function () use ($deals) {
	$results = [];
	foreach ($deals->batch->update([7 => ['fields' => ['TITLE' => 'x']], 8 => ['fields' => ['TITLE' => 'y'], 'params' => []]]) as $result) {
		$results[] = $result->isSuccess();
	}

	return $results;
});
show('batch delete', static fn () => count(iterator_to_array($deals->batch->delete([9, 10]), false)));
show('contact', static fn () => $sdk->getCRMScope()->contact()->get(3)->contact()->ID);
show('users', static fn () => count($sdk->getUserScope()->user()->get(['ID' => 'ASC'], [], false)->getUsers()));
show('a date', static fn () => $core->call('test.echo', ['date' => new DateTimeImmutable('2026-01-02 03:04:05 UTC'), 'carbon' => new Carbon\CarbonImmutable('2026-01-02 03:04:05 UTC'), 'object' => (object) ['a' => 1]])->getResponseData()->getResult()['params']);
show('types', static fn () => $core->call('Test.Echo', ['a' => [1, 2.0, 0.1, true, null, '', 'ü', []], 'n' => PHP_INT_MAX])->getResponseData()->getResult()['params']);
show('nothing', static fn () => $core->call('test.echo')->getResponseData()->getResult()['params']);
show('time', static fn () => $core->call('profile')->getResponseData()->getTime()->operating >= 0);
show('page', static fn () => [$core->call('crm.deal.list')->getResponseData()->getPagination()->getNextItem(), $core->call('crm.deal.list')->getResponseData()->getPagination()->getTotal() > 50]);
show('raw', static function () use ($core) {
	$http = $core->call('profile')->getHttpResponse();

	return [$http->getStatusCode(), isset($http->getHeaders()['content-type']), json_decode($http->getContent(), true) === $http->toArray(), $http->getInfo('http_code')];
});
show('no such method', static fn () => $core->call('no.such.method'));
show('no such deal', static fn () => $deals->get(99999999)->deal()->ID);
show('a missing parameter', static fn () => $core->call('crm.deal.get'));
show('not UTF-8', static fn () => $core->call('test.echo', ['a' => "\xff"]));
show('no name', static fn () => $core->call('a b'));
foreach (explode(' ', (string) getenv('B24_FAULTS')) as $number => $fault) {
	show("fault $number", static fn () => $core->call('test.fault' . $number)->getResponseData()->getResult());
}

/** @param callable(): mixed $do */
function microseconds(int $times, callable $do): int
{
	$before = getrusage();
	for ($i = 0; $i < $times; $i++) {
		$do();
	}
	$after = getrusage();
	$cpu = 0;
	foreach (['ru_utime', 'ru_stime'] as $part) {
		$cpu += ($after["$part.tv_sec"] - $before["$part.tv_sec"]) * 1000000 + $after["$part.tv_usec"] - $before["$part.tv_usec"];
	}

	return intdiv($cpu, $times);
}

$call = microseconds(300, static fn () => $core->call('profile')->getResponseData());
// A page: what a web request does that calls Bitrix24 once.
$page = microseconds(30, static fn () => ServiceBuilderFactory::createServiceBuilderFromWebhook((string) getenv('B24_WEBHOOK'))->core->call('profile')->getResponseData());
fwrite(STDERR, "$call $page");
