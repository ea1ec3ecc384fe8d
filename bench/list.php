<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * 100,000 deals from the portal emulator: a round trip of 20 ms, 8 ms a command, the limit of the standard plan. The
 * emulator says in what time a client with so many requests at once could have been through at best.
 *
 * Then what the client itself takes for whole rows, all 44 fields, from an emulator that does not make it wait; against
 * ext/curl and a decoder, by as many requests.
 */

use Bench\Cost;
use Bench\Fresh;
use Bench\Report;
use Bench\Spread;

require_once dirname(__DIR__) . '/tests/inc/portal.inc';

const DEALS = 100000;
const LIST_CONCURRENCY = 4;
const COUNTED_DEALS = 5000;
const LIST_RUNS = 3;

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

/** Whole rows. @return array{rows: int, sum: int, cpu: float} with the CPU time of the list alone, microseconds */
function whole_deals(string $webhook, string $certificate, int $last): array
{
	$client = new B24\Client($webhook, ['caFile' => $certificate, 'limiter' => false]);
	$client->call('profile');
	$cpu = Cost::cpu();
	$rows = $sum = 0;
	foreach ($client->list('crm.deal.list', ['filter' => ['<=ID' => $last]], ['concurrency' => LIST_CONCURRENCY]) as $deal) {
		$rows++;
		$sum += (int) $deal['ID'];
	}

	return ['rows' => $rows, 'sum' => $sum, 'cpu' => Cost::cpu() - $cpu];
}

/** The same by ext/curl: batches of 50 pages, each of which begins behind the last row of the page before. */
function whole_deals_curl(string $webhook, string $certificate, int $last, Closure $decode): array
{
	$curl = curl_init("{$webhook}batch.json");
	curl_setopt_array($curl, [CURLOPT_ENCODING => 'gzip', CURLOPT_RETURNTRANSFER => true, CURLOPT_POST => true, CURLOPT_CAINFO => $certificate]);
	$batch = static function (array $commands) use ($curl, $decode): array {
		curl_setopt($curl, CURLOPT_POSTFIELDS, http_build_query(['halt' => 1, 'cmd' => $commands]));
		$reply = curl_exec($curl) ?: throw new RuntimeException(curl_error($curl));

		return $decode($reply)['result']['result'];
	};
	$batch(['profile']);
	$cpu = Cost::cpu();
	$rows = $sum = $id = 0;
	do {
		$commands = [];
		for ($page = 0; $page < 50; $page++) {
			$from = $page === 0 ? $id : '$result[p' . $page - 1 . '][49][ID]';
			$commands["p$page"] = "crm.deal.list?start=-1&order[ID]=ASC&filter[%3C%3DID]=$last&filter[%3EID]=$from";
		}
		$before = $rows;
		foreach ($batch($commands) as $page) {
			foreach ($page as $deal) {
				$rows++;
				$sum += $id = (int) $deal['ID'];
			}
		}
	} while ($rows - $before === 2500 && $id < $last);

	return ['rows' => $rows, 'sum' => $sum, 'cpu' => Cost::cpu() - $cpu];
}

function whole_deals_json(string $webhook, string $certificate, int $last): array
{
	return whole_deals_curl($webhook, $certificate, $last, static fn (string $text) => json_decode($text, true));
}

function whole_deals_simdjson(string $webhook, string $certificate, int $last): array
{
	return whole_deals_curl($webhook, $certificate, $last, static fn (string $text) => simdjson_decode($text, true));
}

/** CPU time of the client, and what it counts in instructions for each row beyond a call. */
function whole_rows(Report $report): void
{
	$portal = Portal::start(['deals' => DEALS, 'workers' => 4, 'rate' => 100000, 'burst' => 100000]);
	$ways = ['b24' => 'whole_deals', 'ext/curl, json_decode' => 'whole_deals_json', 'ext/curl, simdjson' => 'whole_deals_simdjson'];
	$rows = $counts = [];
	foreach ($ways as $name => $function) {
		$module = $function === 'whole_deals_simdjson' ? (glob(getenv('B24_BENCH_PEERS') . '/*simdjson*.so')[0] ?? null) : '';
		if ($module === null) {
			continue;
		}
		$cpu = [];
		for ($run = 0; $run < LIST_RUNS; $run++) {
			$found = Fresh::run('list', $function, [$portal->webhook, $portal->caFile, DEALS], module: $module)['result'];
			$found['rows'] === DEALS && $found['sum'] === DEALS * (DEALS + 1) / 2 ?: throw new RuntimeException("$name: not every deal came once");
			$cpu[] = $found['cpu'] / DEALS;
		}
		$times[$name] = new Spread($cpu);
		$counted = static fn (int $last) => Fresh::instructions('list', $function, [$portal->webhook, $portal->caFile, $last], module: $module);
		$counts[$name] = ($counted(3 * COUNTED_DEALS) - $counted(COUNTED_DEALS)) / (2 * COUNTED_DEALS);
		$rows[] = [$name, number_format($counts[$name]), $times[$name]->format('%.2f')];
	}
	$report->table('Whole rows of 44 fields, in gzip, a row', ['instructions', 'CPU, microseconds'], $rows);
	$report->goal('list, whole rows: at most 2.0 µs a row', $times['b24']->format('%.2f'), $times['b24']->median <= 2.0);
	foreach (array_slice(array_keys($ways), 1) as $peer) {
		$known = isset($counts[$peer]);
		$figure = $known ? sprintf('%.2f times as many', $counts[$peer] / $counts['b24']) : 'not installed';
		$report->goal("list, whole rows: fewer instructions than $peer", $figure, $known ? $counts['b24'] < $counts[$peer] : null);
	}
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
	unset($portal);
	whole_rows($report);
};
