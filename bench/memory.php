<?php
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
		$commands["page_$page"] = ['crm.deal.list', ['start' => $page * 50]];
	}

	return $commands;
}

function by_row_b24(string $webhook, string $certificate): ?int
{
	if (!class_exists('B24\BatchResult')) { // until then, batch() is a call of the method of that name
		return null;
	}
	$rows = 0;
	foreach ((new B24\Client($webhook, ['caFile' => $certificate]))->batch(commands()) as $part) {
		foreach (is_iterable($part) ? $part : $part->result as $row) {
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

/** @return Spread|null bytes more than for a small reply; null: there is no such way yet */
function memory_of(string $function, string $base, Web $large, Web $small): ?Spread
{
	$more = [];
	for ($i = 0; $i < MEMORY_RUNS; $i++) {
		$least = Fresh::run('memory', $base, [$small->webhook('tls'), $small->certificate], $small->certificate)['peak'];
		['result' => $rows, 'peak' => $peak] = Fresh::run('memory', $function, [$large->webhook('tls'), $large->certificate], $large->certificate);
		if ($rows === null) {
			return null;
		}
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
		$figures[$name] = $spread;
		$rows[] = [$name, $spread === null ? 'not built' : sprintf('%.2f', $spread->median / 1048576)];
		$bars += $spread === null ? [] : [$name => $spread->median / 1048576];
	}
	$report->table('Memory for a batch of 2,500 deals, MB at the most', [''], $rows);
	$ours = $figures['b24, row by row'];
	$over = $ours === null ? null : ($ours->median - strlen($reply)) / 1048576;
	$report->goal('memory, 2,500 rows one by one: at most the reply and 1 MB', $over === null ? 'not built' : sprintf('%.2f MB more than the reply', $over), $over === null ? null : $over <= 1);
	$report->chart('memory', 'Memory for the reply of a batch with 2,500 deals', $bars, 'MB, less is better', '%.1f');
};
