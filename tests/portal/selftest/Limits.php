<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** Rate, operating time and the time that service takes. */
final class Limits extends Checks
{
	public function bucketsPerAddress(): void
	{
		$portal = \Portal::start(['rate' => 0.001, 'burst' => 2, 'plain' => true]);
		$client = new Client($portal);
		$this->same([200, 200, 503, 503], array_map(static fn () => $client->call('profile')->status, range(1, 4)));
		$context = stream_context_create(['socket' => ['bindto' => '127.0.0.2:0'], 'http' => ['ignore_errors' => true]]);
		$other = file_get_contents("{$portal->webhook}profile", false, $context);
		$this->same('1', json_decode((string) $other, true)['result']['ID'] ?? null, 'another address has a bucket of its own');
		$limits = $portal->limits();
		$this->same([3, 2, 2], [$limits['permitted'], $limits['refused'], $limits['by_address']['local']['permitted']]);
	}

	public function operatingTimeAddsUp(): void
	{
		$portal = \Portal::start(['operatingCost' => 2.5, 'operatingLimit' => 10, 'operatingWindow' => 3600]);
		$client = new Client($portal);
		$first = $client->call('crm.deal.list')->json()['time'];
		$this->same(2.5, $first['operating']);
		$this->true($first['operating_reset_at'] > time() + 3000 && $first['operating_reset_at'] <= time() + 3600, 'reset_at');
		$maps = $client->call('batch', ['cmd' => ['a' => 'crm.deal.list', 'b' => 'profile', 'c' => 'crm.deal.list', 'd' => 'crm.deal.list', 'e' => 'crm.deal.list']])->result();
		$this->same([5.0, 2.5, 7.5, 10.0], array_map(floatval(...), array_column($maps['result_time'], 'operating')));
		$this->same('OPERATION_TIME_LIMIT', $maps['result_error']['e']['error']);
		$this->same('429 OPERATION_TIME_LIMIT', substr($client->call('crm.deal.list')->error(), 0, 24));
		$this->same(200, $client->call('crm.contact.list')->status, 'other methods go on');
		$this->same(200, $client->postJson('/rest/crm.deal.list', ['auth' => $portal->accessToken])->status, 'the application, too');
		$operating = $portal->limits()['operating'];
		$this->same([10.0, 2.5], [(float) $operating['webhook1']['crm.deal.list'], $operating['app1']['crm.deal.list']]);
		$portal->settings(['operating_costs' => ['profile' => 100]]);
		$this->same(102.5, $client->call('profile')->json()['time']['operating'], 'a cost of its own');
	}

	public function operatingTimeIsForgotten(): void
	{
		$portal = \Portal::start(['operatingCost' => 1, 'operatingLimit' => 1, 'operatingWindow' => 0.5]);
		$client = new Client($portal);
		$client->call('profile');
		for ($i = 0; $i < 100 && ($reply = $client->call('profile'))->status === 429; $i++) {
			usleep(50_000);
		}
		$this->same(200, $reply->status);
	}

	public function serviceTakesTime(): void
	{
		$portal = \Portal::start(['latency' => 200, 'service' => 20, 'workers' => 1]);
		$clients = [new Client($portal), new Client($portal)];
		$start = microtime(true);
		$clients[0]->call('batch', ['cmd' => array_fill(0, 5, 'crm.deal.list')]);
		$this->true(microtime(true) - $start >= 0.299, 'one command after the other');
		self::sendAtOnce($clients);
		$times = array_map(static fn (Client $client) => round($client->reply()->json()['time']['operating'], 3), $clients);
		sort($times);
		$this->same([0.02, 0.04], $times, 'operating time is service time');
		$stats = $portal->service();
		$this->same([3, 7, 2], [$stats['requests'], $stats['commands'], $stats['concurrency']], 'nobody waits for another');
		$this->same([0.14, 0.6], [round($stats['service_s'], 6), round($stats['latency_s'], 6)]);
		$this->same([0.37, 0.74], [round($stats['bound_s'], 6), round($portal->service(1)['bound_s'], 6)], 'two or one at a time');
		$this->same(0.3, round($portal->service(100)['bound_s'], 6), 'no less than the longest');
		$this->true($stats['elapsed_s'] >= $stats['bound_s'], 'no faster than the bound');
		$portal->settings(['rate' => 1, 'burst' => 1]);
		$this->same([2, 2], [(int) $portal->service()['rate_bound_s'], (int) $portal->service()['bound_s']], 'what the bucket drains');
	}

	public function workersAreSideBySide(): void
	{
		$portal = \Portal::start(['service' => 300, 'workers' => 4]);
		$clients = array_map(static fn () => new Client($portal), range(1, 4));
		self::sendAtOnce($clients);
		foreach ($clients as $client) {
			$this->same(200, $client->reply()->status);
		}
		$this->same([4, 0.3], [$portal->service()['concurrency'], round($portal->service()['bound_s'], 6)]);
		$portal->reset();
		$portal->settings(['workers' => 1, 'service_times' => ['profile' => 50]]);
		self::sendAtOnce($clients);
		foreach ($clients as $client) {
			$client->reply();
		}
		$this->true($portal->service()['elapsed_s'] >= 0.199, 'one after the other');
	}

	/** @param list<Client> $clients */
	private static function sendAtOnce(array $clients): void
	{
		foreach ($clients as $client) {
			$client->send("GET {$client->path()}profile HTTP/1.1\r\nHost: x\r\n\r\n");
		}
	}
}
