<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** Rows that come and go while somebody reads them, and the control's account of it. */
final class Churn extends Checks
{
	public function onDemand(): void
	{
		$portal = \Portal::start(['deals' => 10]);
		$client = new Client($portal);
		$report = $portal->changeRows('deals', [2, 3, 10, 3], 2);
		$this->same(['count' => 9, 'last' => 12, 'revision' => 5, 'added' => [11, 12], 'deleted' => [2, 3, 10], 'lived' => [[1, 1], [4, 9]]], $report);
		$this->same(['1', '4', '5', '6', '7', '8', '9', '11', '12'], array_column($client->call('crm.deal.list')->result(), 'ID'));
		$down = $client->call('crm.deal.list', ['order' => ['ID' => 'DESC'], 'filter' => ['<ID' => 12]])->json();
		$this->same([8, '11', '9'], [$down['total'], $down['result'][0]['ID'], $down['result'][1]['ID']]);
		$portal->changeRows('deals', [11]);
		$later = $portal->rowsSince('deals', 5);
		$this->same([[], [11], [[1, 1], [4, 9], [12, 12]]], [$later['added'], $later['deleted'], $later['lived']], 'since a revision');
		$this->same(6, count($portal->changeRows('deals', 6)['deleted']), 'at random');
	}

	public function offsetsAmongTheDeleted(): void
	{
		$portal = \Portal::start(['deals' => 1000]);
		$client = new Client($portal);
		$portal->changeRows('deals', 300, 50);
		$ids = self::readByOffsets($client);
		$this->same(750, count(array_unique($ids)));
		$this->same(self::expand($portal->rowsSince('deals')['lived']), array_values(array_filter($ids, static fn (int $id) => $id <= 1000)));
		$this->same(array_reverse($ids), self::readByOffsets($client, 'DESC'));
	}

	public function whileAListRuns(): void
	{
		$first = self::read(\Portal::start(['deals' => 2000, 'churn' => 3, 'churnTotal' => 60, 'seed' => 5]));
		$second = self::read(\Portal::start(['deals' => 2000, 'churn' => 3, 'churnTotal' => 60, 'seed' => 5]));
		$this->same($first, $second, 'the same in every run');
		[$ids, $report] = $first;
		$this->same([60, 60, 120], [count($report['added']), count($report['deleted']), $report['revision']]);
		$this->same([], array_diff(self::expand($report['lived']), $ids), 'by id nothing is left out');
		$this->same(count($ids), count(array_unique($ids)), 'nothing comes twice');
		$portal = \Portal::start(['deals' => 2000, 'churn' => 3]);
		$offsets = self::readByOffsets(new Client($portal));
		$missing = array_diff(self::expand($portal->rowsSince('deals')['lived']), $offsets);
		$this->true($missing !== [], 'offsets do leave out rows');
	}

	/** @return array{list<int>, array<string, mixed>} */
	private static function read(\Portal $portal): array
	{
		$client = new Client($portal);
		$ids = [];
		do {
			$page = $client->call('crm.deal.list', ['order' => ['ID' => 'ASC'], 'filter' => ['>ID' => end($ids) ?: 0], 'start' => -1])->result();
			$ids = [...$ids, ...array_map(intval(...), array_column($page, 'ID'))];
		} while (count($page) === 50);

		return [$ids, $portal->rowsSince('deals')];
	}

	/** @return list<int> */
	private static function readByOffsets(Client $client, string $direction = 'ASC'): array
	{
		$ids = [];
		for ($start = 0; $start !== null; $start = $page['next'] ?? null) {
			$page = $client->call('crm.deal.list', ['order' => ['ID' => $direction], 'start' => $start])->json();
			$ids = [...$ids, ...array_map(intval(...), array_column($page['result'], 'ID'))];
		}

		return $ids;
	}

	/**
	 * @param  list<array{int, int}> $ranges
	 * @return list<int>
	 */
	private static function expand(array $ranges): array
	{
		return array_merge(...array_map(static fn (array $range) => range(...$range), $ranges));
	}
}
