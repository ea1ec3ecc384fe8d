<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * From parameters to a request's body: against json_encode(), and of a batch against http_build_query(), alone and with
 * the json_encode() of the map that its queries go into.
 */

use Bench\Comparison;
use Bench\Local;
use Bench\Params;
use Bench\Report;

/** The body of a batch as CRest builds it: a query for each command, and a form of all of them. */
function batch_form(array $commands): string
{
	foreach ($commands as $key => [$method, $params]) {
		$commands[$key] = $method . '?' . http_build_query($params);
	}

	return http_build_query(['halt' => 0, 'cmd' => $commands]);
}

/** Each of the queries. */
function queries(array $commands): string
{
	foreach ($commands as [, $params]) {
		$query = http_build_query($params);
	}

	return $query;
}

/** The body of a batch in JSON, under the keys that Client::batch() has. */
function batch_json(array $commands): string
{
	$queries = [];
	foreach ($commands as [$method, $params]) {
		$queries['c' . count($queries)] = $method . '?' . http_build_query($params);
	}

	return json_encode(['cmd' => $queries, 'halt' => 0], JSON_UNESCAPED_SLASHES);
}

function encode_ways(array $params): array
{
	B24\Bench::encode($params);
	if (json_decode(B24\Bench::encoded(), true) !== json_decode(json_encode($params), true)) {
		throw new RuntimeException('the two encode different values');
	}

	return [
		'b24' => new Local(static function (int $times) use ($params) {
			for ($i = 0, $kept = null; $i < $times; $i++) {
				$kept = B24\Bench::encode($params);
			}

			return $kept;
		}),
		'json_encode' => new Local(static function (int $times) use ($params) {
			for ($i = 0, $kept = null; $i < $times; $i++) {
				$kept = json_encode($params);
			}

			return $kept;
		}),
		'json_encode, UTF-8 as it is' => new Local(static function (int $times) use ($params) {
			for ($i = 0, $kept = null; $i < $times; $i++) {
				$kept = json_encode($params, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
			}

			return $kept;
		}),
	];
}

/** What Client::batch() does with 50 commands before it sends them: planning and writing. */
function batch_ways(array $commands): array
{
	$client = new B24\Client('https://portal.bitrix24.com/rest/1/secret/');
	B24\Bench::batch($client, $commands);
	if (B24\Bench::encoded() !== batch_json($commands)) {
		throw new RuntimeException('the two write different batches');
	}

	return [
		'b24' => Local::each(static fn () => B24\Bench::batch($client, $commands)),
		'http_build_query' => Local::each(static fn () => queries($commands)),
		'http_build_query, json_encode' => Local::each(static fn () => batch_json($commands)),
	];
}

function form_ways(array $commands): array
{
	if (B24\Bench::form($commands) !== batch_form($commands)) {
		throw new RuntimeException('the two write different forms');
	}

	return [
		'b24' => Local::each(static fn () => B24\Bench::form($commands)),
		'http_build_query' => Local::each(static fn () => batch_form($commands)),
	];
}

/** @return array<string, array<string, Local>> */
function all_ways(): array
{
	return [
		'crm.deal.add, 40 fields' => encode_ways(Params::deal()),
		'batch, 50 crm.deal.update' => batch_ways(Params::commands()),
		'batch, 50 crm.deal.add' => batch_ways(Params::adding()),
		'batch, 50 crm.deal.list' => batch_ways(Params::listing()),
		'batch, 50 crm.deal.get' => batch_ways(Params::getting()),
		'form of CRest, 50 commands' => form_ways(Params::commands()),
	];
}

return static function (Report $report): void {
	$rows = [];
	foreach (all_ways() as $name => $ways) {
		$all = new Comparison($ways, 61, 0.004);
		$peers = array_slice($all->ways(), 1);
		foreach ($peers as $peer) {
			$ratio = $all->ratio($peer, 'b24', 'wall');
			$rows[] = ["$name: $peer", sprintf('%.2f', $all->of($peer, 'wall')->median), sprintf('%.2f', $all->of('b24', 'wall')->median), $ratio->format('%.2f')];
			$report->goal("encode, $name: at least 2 times $peer", $ratio->format('%.2f'), $ratio->median >= 2);
		}
	}
	$report->table('Encoding', ['peer, µs', 'b24, µs', 'times as fast'], $rows);
};
