<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The most memory that a process takes for the reply of one batch with 2,500 deals, over what it takes for a small one.
 * Each way runs in processes of its own.
 */

use Bench\Fresh;
use Bench\Replies;
use Bench\Report;
use Bench\Spread;
use Bench\Web;

const BATCH_ROWS = 2500;
const MEMORY_RUNS = 5;

/** The very commands whose reply Replies::deals() is. */
function commands(): array
{
	$commands = [];
	for ($page = 0; $page * 50 < BATCH_ROWS; $page++) {
		$commands[] = ['crm.deal.list', ['start' => $page * 50]];
	}

	return $commands;
}

function by_row_b24(string $webhook, string $certificate): int
{
	$result = (new B24\Client($webhook, ['caFile' => $certificate]))->batch(commands());
	$rows = 0;
	foreach (array_keys(commands()) as $page) {
		foreach ($result->rows($page) as $row) {
			$rows += isset($row['ID']) ? 1 : 0;
		}
	}

	return $rows;
}

function whole_b24(string $webhook, string $certificate): int
{
	$rows = 0;
	foreach ((new B24\Client($webhook, ['caFile' => $certificate]))->call('batch', ['cmd' => ['any' => 'crm.deal.list']])->result['result'] as $page) {
		$rows += count($page);
	}

	return $rows;
}

function whole_curl(string $webhook, string $certificate): int
{
	$curl = curl_init($webhook . 'batch.json');
	curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_POST => true, CURLOPT_POSTFIELDS => 'halt=0&cmd[any]=crm.deal.list']);
	$rows = 0;
	foreach (json_decode(curl_exec($curl), true)['result']['result'] as $page) {
		$rows += count($page);
	}

	return $rows;
}

/** What a process takes that has made a call: of either client. */
function small_b24(string $webhook, string $certificate): void
{
	(new B24\Client($webhook, ['caFile' => $certificate]))->call('user.current');
}

function small_curl(string $webhook, string $certificate): void
{
	$curl = curl_init($webhook . 'user.current.json');
	curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_POST => true, CURLOPT_POSTFIELDS => '']);
	json_decode(curl_exec($curl), true);
}

/** Bytes more than for a small reply. */
function memory_of(string $function, string $base, Web $large, Web $small): Spread
{
	$more = [];
	for ($i = 0; $i < MEMORY_RUNS; $i++) {
		$least = Fresh::run('memory', $base, [$small->webhook('tls'), $small->certificate], $small->certificate)['peak'];
		['result' => $rows, 'peak' => $peak] = Fresh::run('memory', $function, [$large->webhook('tls'), $large->certificate], $large->certificate);
		$rows === BATCH_ROWS ?: throw new RuntimeException("$function: $rows rows");
		$more[] = $peak - $least;
	}

	return new Spread($more);
}

return static function (Report $report): void {
	$reply = Replies::deals(BATCH_ROWS);
	$large = new Web($reply);
	$small = new Web(Replies::small());
	$rows = [['the reply itself', sprintf('%.2f', strlen($reply) / 1048576)]];
	$bars = [];
	$ways = ['b24, row by row' => ['by_row_b24', 'small_b24'], 'b24, all as arrays' => ['whole_b24', 'small_b24'], "CRest's way" => ['whole_curl', 'small_curl']];
	foreach ($ways as $name => [$function, $base]) {
		$spread = memory_of($function, $base, $large, $small);
		$bars[$name] = $spread->median / 1048576;
		$rows[] = [$name, sprintf('%.2f', $bars[$name])];
	}
	$report->table('Memory for a batch of 2,500 deals, MB at the most', [''], $rows);
	$over = $bars['b24, row by row'] - strlen($reply) / 1048576;
	$report->goal('memory, 2,500 rows one by one: at most the reply and 1 MB', sprintf('%.2f MB more than the reply', $over), $over <= 1);
	$report->chart('memory', 'Memory for the reply of a batch with 2,500 deals', $bars, 'MB, less is better', '%.1f');
};
