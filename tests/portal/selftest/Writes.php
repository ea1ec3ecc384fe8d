<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** Writes whose connection is cut off: what was executed all the same. */
final class Writes extends Checks
{
	public function everyPoint(): void
	{
		$portal = \Portal::start();
		foreach (['unread' => false, 'read' => false, 'executed' => true, 'head' => true, 'body' => true] as $point => $executes) {
			$portal->fault('cut', ['points' => [$point]], method: 'crm.deal.add');
			$reply = (new Client($portal))->call('crm.deal.add', ['fields' => ['TITLE' => $point]]);
			$this->same(false, $reply->complete, $point);
			$this->same($point === 'body' ? 200 : 0, $reply->status, "$point: the head");
			$this->same($executes ? 1 : null, $portal->writes()['marks'][$point] ?? null, "$point: executed");
			$this->same(200, (new Client($portal))->call('crm.deal.list')->status, 'the portal goes on');
		}
	}

	public function byChance(): void
	{
		$first = self::addAll(\Portal::start(['cut' => 0.3, 'cutSeed' => 9, 'plain' => true]));
		$this->same($first, self::addAll(\Portal::start(['cut' => 0.3, 'cutSeed' => 9, 'plain' => true])), 'the same in every run');
		[$complete, $marks, $drawn] = $first;
		$this->same(['body', 'executed', 'head', 'read', 'unread'], self::sorted(array_keys($drawn)));
		$this->same(100 - count($complete), array_sum($drawn));
		$this->same(100 - $drawn['read'] - $drawn['unread'], count($marks));
		$this->same([], array_diff($complete, array_keys($marks)), 'what was answered was executed');
	}

	public function wrongPoints(): void
	{
		$portal = \Portal::start();
		$refused = false;
		try {
			$portal->fault('cut', ['points' => ['nowhere']]);
		} catch (\RuntimeException) {
			$refused = true;
		}
		$this->true($refused, 'unknown points are refused');
	}

	public function thousandsAreCheap(): void
	{
		$portal = \Portal::start(['plain' => true]);
		$client = new Client($portal);
		$before = self::cpuSeconds($portal->pid);
		for ($batch = 0; $batch < 200; $batch++) {
			$client->call('batch', ['cmd' => array_map(static fn (int $i) => "crm.deal.add?fields[TITLE]=m$batch-$i", range(1, 50))]);
		}
		$used = self::cpuSeconds($portal->pid) - $before;
		$writes = $portal->writes();
		$this->same([10_000, 10_000, []], [$writes['count'], count($writes['marks']), $writes['repeated']]);
		$this->true($used < 5.0, sprintf('10,000 writes took %.2f s of CPU time', $used));
	}

	public function idempotencyKeysEndOnTime(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$add = static fn () => $client->callV3('tasks.task.add', ['fields' => ['title' => 'm']], 'Idempotency-Key: k');
		$this->same([200, 'true'], [$add()->status, $add()->headers['idempotent-replayed']]);
		$this->same(['m' => 1], $portal->writes()['marks'], 'executed once');
		$portal->settings(['idempotency_life' => 0]);
		$this->same(null, $add()->headers['idempotent-replayed'] ?? null);
		$this->same(['m' => 2], $portal->writes()['repeated']);
	}

	/** What the documentation leaves open: a repeat runs again when the first call has failed, or goes on. */
	public function idempotencyKeysOfFailuresAndOfRunningCallsAreNotKept(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$add = static fn (string $mark) => $client->callV3('tasks.task.add', ['fields' => ['title' => $mark]], "Idempotency-Key: $mark");
		$portal->settings(['breaks' => ['tasks.task.add' => 1]]);
		$this->same([500, 200, 200], [$add('m')->status, $add('m')->status, $add('m')->status]);
		$this->same(['m' => 2], $portal->writes()['marks'], 'the failure ran, and so did its repeat');
		$portal->settings(['idempotency_after' => 300]);
		$this->same([200, 200], [$add('n')->status, $add('n')->status]);
		usleep(400_000);
		$this->same('true', $add('n')->headers['idempotent-replayed']);
		$this->same(['m' => 2, 'n' => 2], $portal->writes()['repeated']);
		$portal->settings(['idempotency_after' => -1]);
		$this->same([null, null], [$add('o')->headers['idempotent-replayed'] ?? null, $add('o')->headers['idempotent-replayed'] ?? null]);
	}

	/** @return array{list<string>, array<string, int>, array<string, int>} marks answered, marks executed, points drawn */
	private static function addAll(\Portal $portal): array
	{
		$complete = [];
		for ($i = 0; $i < 100; $i++) {
			$reply = (new Client($portal))->call('crm.deal.add', ['fields' => ['TITLE' => "m$i"]]);
			if ($reply->complete && $reply->status === 200) {
				$complete[] = "m$i";
			}
		}

		return [$complete, $portal->writes()['marks'], $portal->pendingFaults()[0]['drawn']];
	}

	/**
	 * @param  list<string> $names
	 * @return list<string>
	 */
	private static function sorted(array $names): array
	{
		sort($names);

		return $names;
	}
}
