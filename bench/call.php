<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * What one small call costs: CPU on loopback, where nothing but the clients takes time, and wall time a round trip of
 * 30 ms away (bench/c/relay.c). The server is nginx with a fixed reply. "libcurl from C" keeps its
 * handles open, too, and decodes nothing (bench/c/loop.c).
 */

use Bench\Clients;
use Bench\Comparison;
use Bench\Relay;
use Bench\Replies;
use Bench\Report;
use Bench\Web;

const ROUND_TRIP_MS = 30;
const CONCURRENCY = 8;

const PHP_CLIENTS = ["CRest's way", 'ext/curl, kept open', 'Guzzle', 'Symfony HttpClient', 'b24phpsdk'];
const MANY_CLIENTS = ['b24, many', Clients::LOOP . ', many', 'ext/curl multi, many', 'Guzzle, many', 'Symfony HttpClient, many'];

function table_of(Report $report, string $title, Comparison $all, string $unit = '', float $divisor = 1): void
{
	$number = $divisor > 1 ? '%.2f' : '%.1f';
	$rows = [];
	foreach ($all->ways() as $way) {
		$times = $way === 'b24' || !$all->has('b24') ? '' : $all->ratio($way, 'b24', 'cpu')->format('%.2f');
		$rows[] = [
			$way, sprintf($number, $all->of($way, 'wall')->median / $divisor), sprintf($number, $all->of($way, 'cpu')->median / $divisor), $times,
		];
	}
	$report->table("$title, " . ($unit ?: 'microseconds a call'), ['wall', 'CPU', 'CPU, of b24\'s'], $rows);
}

function sequential(Report $report, Clients $clients): void
{
	$names = ['b24', Clients::LOOP, 'B24\CRest', ...PHP_CLIENTS];
	$all = Comparison::repeated(9, static fn () => $clients->start($names, 'tls'), 13, 0.008);
	table_of($report, 'TLS, HTTP/1.1, one after the other', $all);
	$limit = $all->ratio('b24', Clients::LOOP, 'cpu');
	$report->goal('call, CPU, TLS: at most 1.10 of the loop in C', $limit->format('%.3f'), $limit->median <= 1.10);
	foreach (PHP_CLIENTS as $peer) {
		$least = $peer === "CRest's way" ? 15 : 1;
		$ratio = $all->has($peer) ? $all->ratio($peer, 'b24', 'cpu') : null;
		$goal = $least > 1 ? "at least $least times less than $peer" : "less than $peer";
		$report->goal("call, CPU, TLS: $goal", $ratio?->format('%.2f') ?? 'not installed', $ratio === null ? null : $ratio->median >= $least);
	}
	$bars = array_map(static fn (string $way) => $all->of($way, 'cpu')->median, array_combine($all->ways(), $all->ways()));
	unset($bars['B24\CRest']);
	asort($bars);
	$report->chart('call', 'CPU time of one call over TLS', $bars, 'microseconds, less is better');
}

function other_protocols(Report $report, Clients $clients): void
{
	$ways = ['b24', Clients::LOOP, 'ext/curl, kept open'];
	$all = Comparison::repeated(5, static fn () => $clients->start([...$ways, 'Symfony HttpClient'], 'http2', '2'), 11, 0.008);
	table_of($report, 'TLS, HTTP/2, one after the other', $all);
	$all = Comparison::repeated(5, static fn () => $clients->start([...$ways, "CRest's way"], 'plain'), 11, 0.008);
	table_of($report, 'No TLS, HTTP/1.1, one after the other', $all);
}

function far_away(Report $report, Clients $clients, Relay $relay): void
{
	$all = new Comparison($clients->start(['b24', Clients::LOOP, 'ext/curl, kept open', "CRest's way"], $relay->port), 9, 0.1);
	table_of($report, 'TLS, HTTP/1.1, ' . ROUND_TRIP_MS . ' ms away', $all, 'milliseconds a call', 1000);
	$ratio = $all->ratio("CRest's way", 'b24', 'wall');
	$report->goal('call, wall, ' . ROUND_TRIP_MS . " ms away: at least 2.8 times less than CRest's way", $ratio->format('%.2f'), $ratio->median >= 2.8);
	$bars = array_map(static fn (string $way) => $all->of($way, 'wall')->median / 1000, array_combine($all->ways(), $all->ways()));
	$report->chart('far', 'Time of one call, ' . ROUND_TRIP_MS . ' ms away', $bars, 'milliseconds, less is better', '%.1f');
}

function many(Report $report, Clients $clients, Relay $relay, string $http): void
{
	$name = $http === '2' ? 'HTTP/2' : 'HTTP/1.1';
	// Symfony's client limits connections only: with HTTP/2 it would send all at once.
	$names = $http === '2' ? array_diff(MANY_CLIENTS, ['Symfony HttpClient, many']) : MANY_CLIENTS;
	$all = new Comparison($clients->start($names, $relay->port, $http, CONCURRENCY), 3, 1e-6);
	table_of($report, sprintf('200 calls, %d at once, TLS, %s, %d ms away', CONCURRENCY, $name, ROUND_TRIP_MS), $all, 'milliseconds for all', 1000);
	$least = ceil(MANY / CONCURRENCY) * ROUND_TRIP_MS * 1000;
	$taken = $all->has('b24, many') ? $all->of('b24, many', 'wall')->median / $least : null;
	$figure = $taken === null ? 'not built' : sprintf('%.3f', $taken);
	$report->goal("200 calls at once, $name: at most 1.2 of the round trips that must be", $figure, $taken === null ? null : $taken <= 1.2);
}

/** On loopback, where the work of the clients is all that counts. */
function at_once(Report $report, Clients $clients, string $port, string $http): void
{
	$name = $http === '2' ? 'HTTP/2' : 'HTTP/1.1';
	foreach ([10, 50] as $concurrency) {
		$start = static fn () => $clients->start(['b24, many', 'ext/curl multi, many'], $port, $http, $concurrency);
		$all = Comparison::repeated(5, $start, 11, 0.02);
		table_of($report, "200 calls, $concurrency at once, TLS, $name", $all, 'microseconds for all');
		$ratio = $all->has('ext/curl multi, many') ? $all->ratio('b24, many', 'ext/curl multi, many', 'cpu') : null;
		$goal = "200 calls, $concurrency at once, CPU, $name: at most that of ext/curl's multi";
		$report->goal($goal, $ratio?->format('%.3f') ?? 'not built', $ratio === null ? null : $ratio->median <= 1.0);
	}
}

return static function (Report $report): void {
	require_once __DIR__ . '/clients.php';
	$web = new Web(Replies::small());
	$clients = new Clients($web);
	sequential($report, $clients);
	other_protocols($report, $clients);
	at_once($report, $clients, 'tls', '1.1');
	at_once($report, $clients, 'http2', '2');
	$relay = new Relay($web->ports['tls'], ROUND_TRIP_MS);
	far_away($report, $clients, $relay);
	many($report, $clients, $relay, '1.1');
	many($report, $clients, new Relay($web->ports['http2'], ROUND_TRIP_MS), '2');
};
