<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** Rows by the million: what lists of the classic API find among them. */
final class Tables extends Checks
{
	private const MILLION = 1_000_000;

	public function pages(): void
	{
		$portal = \Portal::start(['deals' => self::MILLION, 'plain' => true]);
		$client = new Client($portal);
		$first = $client->call('crm.deal.list')->json();
		$this->same([50, self::MILLION, 50], [count($first['result']), $first['total'], $first['next']]);
		$last = $client->call('crm.deal.list', ['start' => self::MILLION - 20])->json();
		$this->same([20, false, '1000000'], [count($last['result']), isset($last['next']), $last['result'][19]['ID']]);
		$this->same([], $client->call('crm.deal.list', ['start' => self::MILLION])->result());
		$reply = self::after($client, 'crm.deal.list', 'ID', 999_990);
		$this->same([10, false, false], [count($reply['result']), isset($reply['total']), isset($reply['next'])], 'start=-1');
		$down = $client->call('crm.deal.list', ['order' => ['ID' => 'DESC'], 'start' => 100, 'select' => ['ID', 'TITLE']]);
		$this->same(['ID' => '999900', 'TITLE' => 'Deal 999900'], $down->result()[0]);
		$this->same(400, $client->call('crm.deal.list', ['order' => ['TITLE' => 'ASC']])->status, 'too many to be sorted');
		$portal->rows(['deals' => 3]);
		$this->same(['1', '2', '3'], array_column($client->call('crm.deal.list')->result(), 'ID'), 'resized');
	}

	public function rowsDependOnIdAndSeedOnly(): void
	{
		[$one, $two, $other] = [\Portal::start(), \Portal::start(['deals' => 5000]), \Portal::start(['seed' => 2])];
		$row = static fn (\Portal $portal) => (new Client($portal))->call('crm.deal.get', ['id' => 77])->result();
		$this->same($row($one), $row($two));
		$this->true($row($one) !== $row($other), 'another seed');
		$listed = (new Client($one))->call('crm.deal.list', ['filter' => ['=ID' => 77]])->result()[0];
		$this->same($listed, $row($one), 'the same in a list');
		$this->same(true, array_key_exists('UTM_TERM', $listed), 'every field');
	}

	public function filters(): void
	{
		$client = new Client(\Portal::start(['deals' => 1000]));
		$ids = static fn (array $filter, array $order = []) => array_map(intval(...), array_column(
			$client->call('crm.deal.list', ['filter' => $filter, 'order' => $order, 'select' => ['ID'], 'start' => -1])->result(),
			'ID',
		));
		$this->same([11, 12], $ids(['>ID' => 10, '<=ID' => 12]));
		$this->same([3, 4, 5], $ids(['><ID' => [3, 5]]));
		$this->same([5, 9], $ids(['@ID' => [9, 5, 2000]]));
		$this->same([9, 5], $ids(['ID' => [9, 5]], ['ID' => 'DESC']), 'a list means one of them');
		$this->same([1, 4], array_slice($ids(['!ID' => 2, '!@ID' => [3]]), 0, 2));
		$this->same(range(1, 50), $ids(['>ID' => '', 'NONSENSE' => 1]), 'empty or unknown: no condition');
		$all = $client->call('batch', ['cmd' => array_map(static fn (int $i) => 'crm.deal.list?start=' . 50 * $i, range(0, 19))])->result();
		$all = array_merge(...$all['result']);
		$expect = static fn (\Closure $holds) => array_slice(array_map(
			intval(...), array_column(array_filter($all, $holds), 'ID'),
		), 0, 50);
		$this->same($expect(static fn (array $row) => $row['STAGE_ID'] === 'NEW'), $ids(['STAGE_ID' => 'NEW']));
		$this->same($expect(static fn (array $row) => $row['OPPORTUNITY'] >= 90_000 && $row['CATEGORY_ID'] === '1'),
			$ids(['>=OPPORTUNITY' => 90000, 'CATEGORY_ID' => 1]));
		$this->same($expect(static fn (array $row) => !in_array($row['STAGE_ID'], ['NEW', 'WON'], true)), $ids(['!@STAGE_ID' => ['NEW', 'WON']]));
		$date = $all[499]['DATE_CREATE'];
		$this->same(500, $ids(['>=DATE_CREATE' => $date])[0]);
		$this->same([7], $ids(['%TITLE' => 'deal 7', '<ID' => 70]));
		$rich = $client->call('crm.deal.list', ['order' => ['OPPORTUNITY' => 'DESC']])->result();
		$amounts = array_map(floatval(...), array_column($all, 'OPPORTUNITY'));
		$this->same(max($amounts), (float) $rich[0]['OPPORTUNITY'], 'by another field');
		$paged = $client->call('crm.deal.list', ['filter' => ['CATEGORY_ID' => 1], 'start' => 100])->json();
		$count = count(array_filter($all, static fn (array $row) => $row['CATEGORY_ID'] === '1'));
		$this->same([$count, 150], [$paged['total'], $paged['next']], 'total and next of a filter');
	}

	public function items(): void
	{
		$client = new Client(\Portal::start(['deals' => 200, 'items' => 60]));
		$reply = $client->call('crm.item.list', ['entityTypeId' => 2, 'filter' => ['>id' => 148], 'order' => ['id' => 'ASC'], 'start' => 0]);
		$this->same([50, 52, 149], [count($reply->result()['items']), $reply->json()['total'], $reply->result()['items'][0]['id']]);
		$deal = $client->call('crm.deal.get', ['id' => 149])->result();
		$item = $reply->result()['items'][0];
		$this->same([$deal['STAGE_ID'], (float) $deal['OPPORTUNITY'], (int) $deal['ASSIGNED_BY_ID'], $deal['DATE_CREATE']],
			[$item['stageId'], (float) $item['opportunity'], $item['assignedById'], $item['createdTime']], 'the same deals');
		$this->same(60, $client->call('crm.item.list', ['entityTypeId' => 177])->json()['total']);
		$this->same(60, $client->call('crm.item.list', ['entityTypeId' => 177, 'filter' => ['>ID' => 50]])->json()['total'], 'no such field');
		$this->same(400, $client->call('crm.item.list')->status);
	}

	public function writes(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$id = $client->call('crm.deal.add', ['fields' => ['TITLE' => 'Größe "100%"', 'OPPORTUNITY' => 5, 'ORIGIN_ID' => 'm1']])->result();
		$this->same(121, $id);
		$row = $client->call('crm.deal.list', ['filter' => ['>ID' => 120]])->result()[0];
		$this->same(['121', 'Größe "100%"', '5'], [$row['ID'], $row['TITLE'], $row['OPPORTUNITY']]);
		$this->same('m1', $client->call('crm.item.get', ['entityTypeId' => 2, 'id' => 121])->result()['item']['originId'], 'the same as an item');
		$this->same('121', $client->call('crm.deal.list', ['filter' => ['ORIGIN_ID' => 'm1']])->result()[0]['ID'], 'found by it');
		$this->same(true, $client->call('crm.deal.update', ['id' => 7, 'fields' => ['TITLE' => 'New']])->result());
		$this->same('New', $client->call('crm.deal.get', ['id' => 7])->result()['TITLE']);
		$this->same(true, $client->call('crm.deal.delete', ['id' => 7])->result());
		$this->same('400 : Not found', $client->call('crm.deal.get', ['id' => 7])->error());
		$item = $client->call('crm.item.add', ['entityTypeId' => 2, 'fields' => ['title' => 'i', 'xmlId' => 'm2']])->result()['item'];
		$this->same([122, 'i', 'm2'], [$item['id'], $item['title'], $item['xmlId']]);
		$client->call('crm.contact.add', ['fields' => ['NAME' => 'm2']]);
		$writes = $portal->writes();
		$this->same(['m1' => 1, 'New' => 1, 'm2' => 2], $writes['marks']);
		$this->same([5, ['m2' => 2]], [$writes['count'], $writes['repeated']]);
		$this->same(['method' => 'crm.item.add', 'mark' => 'm2', 'id' => 122], $portal->allWrites()[3]);
	}

	public function listsOfOtherKinds(): void
	{
		$client = new Client(\Portal::start());
		$this->same('3', $client->call('tasks.task.list', ['filter' => ['>ID' => 2]])->result()['tasks'][0]['id'], 'ID in filters, id in rows');
		$this->same(120, $client->call('tasks.task.list', ['filter' => ['>id' => 2]])->json()['total']);
		$mine = ['filter' => ['RESPONSIBLE_ID' => 9], 'select' => ['ID', 'RESPONSIBLE_ID'], 'order' => ['ID' => 'DESC']];
		$mine = $client->call('tasks.task.list', $mine)->result()['tasks'];
		$this->same(['id', 'responsibleId'], array_keys($mine[0]));
		$this->same([['9'], true], [array_values(array_unique(array_column($mine, 'responsibleId'))), count($mine) < 50]);
		$this->same(3, $client->call('catalog.product.list', ['filter' => ['>id' => 2]])->result()['products'][0]['id']);
		$templates = $client->call('crm.documentgenerator.template.list', ['filter' => ['>id' => 118]]);
		$this->same([119, 120], array_keys($templates->result()['templates']), 'an object by id');
		$empty = $client->call('documentgenerator.template.list', ['filter' => ['>id' => 120]])->text();
		$this->true(str_contains($empty, '"templates":[]'), 'an empty object is a list');
		$this->same(['51', 120], [($page = $client->call('department.get', ['START' => 50, '>ID' => 70]))->result()[0]['ID'], $page->json()['total']]);
		$this->same(['9'], array_column($client->call('department.get', ['ID' => 9])->result(), 'ID'));
	}

	public function isFast(): void
	{
		$portal = \Portal::start(['deals' => self::MILLION, 'plain' => true]);
		$client = new Client($portal);
		$before = self::cpuSeconds($portal->pid);
		for ($i = 0; $i < 20; $i++) {
			$chain = array_map(static fn (int $n) => self::command($n === 0 ? 2500 * $i : '$result[' . ($n - 1) . '][49][ID]'), range(0, 49));
			$rows = $client->call('batch', ['cmd' => $chain])->result()['result'];
			$this->same((string) (2500 * ($i + 1)), $rows[49][49]['ID']);
		}
		$used = (self::cpuSeconds($portal->pid) - $before) / 20;
		$this->true($used < 0.1, sprintf('a batch of 50 lists took %.0f ms of CPU time', $used * 1000));
	}

	private static function command(int|string $after): string
	{
		return 'crm.deal.list?' . http_build_query(['order' => ['ID' => 'ASC'], 'filter' => ['>ID' => $after], 'start' => -1]);
	}

	/** @return array<string, mixed> */
	private static function after(Client $client, string $method, string $field, int $id): array
	{
		return $client->call($method, ['order' => [$field => 'ASC'], 'filter' => [">$field" => $id], 'start' => -1])->json();
	}
}
