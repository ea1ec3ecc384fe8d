<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * 100,000 deals from the portal emulator: a round trip of 20 ms, 8 ms a command, the limit of the standard plan. The
 * emulator says in what time a client with so many requests at once could have been through at best.
 */

use Bench\Fresh;
use Bench\Report;

require_once dirname(__DIR__) . '/tests/inc/portal.inc';

const DEALS = 100000;
const LIST_CONCURRENCY = 4;

function all_deals(string $webhook, string $certificate): array
{
	$client = new B24\Client($webhook, ['caFile' => $certificate, 'limiter' => true]);
	$rows = $sum = 0;
	$options = ['concurrency' => LIST_CONCURRENCY];
	foreach ($client->list('crm.deal.list', ['select' => ['ID', 'TITLE', 'STAGE_ID', 'OPPORTUNITY', 'DATE_CREATE']], $options) as $deal) {
		$rows++;
		$sum += (int) $deal['ID'];
	}

	return ['rows' => $rows, 'sum' => $sum];
}

/** The same loop over nothing, by a client that has made a call. */
function no_deals(string $webhook, string $certificate): array
{
	$client = new B24\Client($webhook, ['caFile' => $certificate]);
	$client->call('profile');
	$rows = $sum = 0;
	for ($id = 1; $id <= DEALS; $id++) {
		$deal = ['ID' => (string) $id];
		$rows++;
		$sum += (int) $deal['ID'];
	}

	return ['rows' => $rows, 'sum' => $sum];
}

/** Lists them once. @return array{run: array, service: array<string, int|float>, memory: int} */
function measured(Portal $portal): array
{
	$target = [$portal->webhook, $portal->caFile];
	$empty = Fresh::run('list', 'no_deals', $target);
	$portal->reset();
	$run = Fresh::run('list', 'all_deals', $target);
	$run['result'] == $empty['result'] ?: throw new RuntimeException('not every deal came once: ' . json_encode($run['result']));

	return ['run' => $run, 'service' => $portal->service(LIST_CONCURRENCY), 'memory' => $run['peak'] - $empty['peak']];
}

return static function (Report $report): void {
	$goals = ['list, 100,000 deals: at most 42 requests', 'list, 100,000 deals: at most 1.3 of what is possible', 'list, 100,000 deals: within 12 MB of an empty loop'];
	if (!method_exists(B24\Client::class, 'list')) {
		array_map(static fn (string $goal) => $report->goal($goal, 'not built', null), $goals);

		return;
	}
	$portal = Portal::start(['deals' => DEALS, 'latency' => 20, 'service' => 8, 'workers' => 8, 'rate' => 2, 'burst' => 50]);
	['run' => $run, 'service' => $service, 'memory' => $memory] = measured($portal);
	$ratio = $run['seconds'] / $service['bound_s'];
	$report->table('100,000 deals, 20 ms away, 8 ms a command, ' . LIST_CONCURRENCY . ' requests at once', [''], [
		['rows', number_format($run['result']['rows'])],
		['requests', (string) $service['requests']],
		['commands', (string) $service['commands']],
		['seconds', sprintf('%.2f', $run['seconds'])],
		['seconds that it takes at best', sprintf('%.2f', $service['bound_s'])],
		['CPU seconds', sprintf('%.2f', $run['cpu'])],
		['memory over an empty loop, MB', sprintf('%.1f', $memory / 1048576)],
	]);
	$report->goal($goals[0], (string) $service['requests'], $service['requests'] <= 42);
	$report->goal($goals[1], sprintf('%.2f', $ratio), $ratio <= 1.3);
	$report->goal($goals[2], sprintf('%.1f MB', $memory / 1048576), $memory <= 12 * 1048576);
};
