<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * New connections, with the authorities that the system trusts. The first call of a process, which reads them: alone, and
 * of 8 processes at once, as when PHP-FPM has just been started. Then what each further connection costs, at a server
 * that keeps none.
 */

use Bench\Clients;
use Bench\Comparison;
use Bench\Instructions;
use Bench\Replies;
use Bench\Report;
use Bench\Spread;
use Bench\Web;

const COLD_CLIENTS = ['b24', 'B24\CRest', 'ext/curl, kept open', "CRest's way", 'CRest, the original'];
const COLD_PEERS = ['ext/curl, kept open', "CRest's way", 'CRest, the original'];
const COLD_WORKERS = 8;
const COLD_ROUNDS = 7;

/** @return array{cpu: Spread, wall: Spread}|null what a process took for its first call, the slowest of so many at once; null: there is no such client */
function first_calls(Clients $clients, string $name, int $workers): ?array
{
	$cpu = $wall = [];
	for ($round = 0; $round < COLD_ROUNDS; $round++) {
		$processes = array_map(static fn () => $clients->start([$name], 'tls')[$name] ?? null, range(1, $workers));
		if (in_array(null, $processes, true)) {
			return null;
		}
		array_walk($processes, static fn ($process) => $process->begin(1));
		$costs = array_map(static fn ($process) => $process->end(1), $processes);
		$cpu[] = array_sum(array_column($costs, 'cpu')) / $workers / 1000;
		$wall[] = max(array_column($costs, 'wall')) / 1000;
	}

	return ['cpu' => new Spread($cpu), 'wall' => new Spread($wall)];
}

/** Instructions of the first call: those of a process that makes one, less those of one that makes none. */
function first_call_instructions(array $command): int
{
	$with = new Instructions($command, "1\n");
	$without = new Instructions($command);

	return $with->count() - $without->count();
}

function first_of_processes(Report $report, Clients $clients): void
{
	$rows = $counts = [];
	foreach (COLD_CLIENTS as $name) {
		$alone = first_calls($clients, $name, 1);
		if ($alone === null) {
			continue;
		}
		$together = first_calls($clients, $name, COLD_WORKERS);
		$counts[$name] = first_call_instructions($clients->command($name, 'tls'));
		$rows[] = [$name, number_format($counts[$name]), $alone['cpu']->format('%.1f'), $alone['wall']->format('%.1f'), $together['cpu']->format('%.1f'), $together['wall']->format('%.1f')];
	}
	$columns = ['instructions', 'CPU, ms', 'wall, ms', 'each of ' . COLD_WORKERS . ' at once: CPU, ms', 'the slowest: wall, ms'];
	$report->table('The first call of a process', $columns, $rows);
	foreach (COLD_PEERS as $peer) {
		$known = isset($counts[$peer]);
		$ratio = $known ? $counts['b24'] / $counts[$peer] : null;
		// Nearly all of it is OpenSSL reading the authorities, once: nobody can be much better, or may be worse.
		$report->goal("first call of a process: at most 1.05 of the instructions of $peer", $known ? sprintf('%.3f', $ratio) : 'not installed', $known ? $ratio <= 1.05 : null);
	}
}

function further_connections(Report $report, Clients $clients): void
{
	$all = Comparison::repeated(3, static fn () => $clients->start(COLD_CLIENTS, 'closing'), 7, 0.1);
	$rows = [];
	foreach ($all->ways() as $name) {
		$counts[$name] = Instructions::ofCall($clients->command($name, 'closing'), 10);
		$rows[] = [$name, number_format($counts[$name]), $all->of($name, 'cpu')->format('%.0f')];
	}
	$report->table('A call that opens a connection, further ones of a process', ['instructions', 'CPU, microseconds'], $rows);
	$cpu = $all->of('b24', 'cpu');
	$report->goal('a further connection with TLS: at most 1.5 ms of CPU', $cpu->format('%.0f') . ' µs', $cpu->median <= 1500);
	foreach (COLD_PEERS as $peer) {
		$known = isset($counts[$peer]);
		$figure = $known ? sprintf('%.2f times as many', $counts[$peer] / $counts['b24']) : 'not installed';
		$report->goal("a further connection: 15 times fewer instructions than $peer", $figure, $known ? 15 * $counts['b24'] <= $counts[$peer] : null);
	}
}

function several_at_once(Report $report, Clients $clients): void
{
	$ways = ['b24, many', 'ext/curl multi, many'];
	$all = Comparison::repeated(2, static fn () => $clients->start($ways, 'closing', '1.1', COLD_WORKERS), 3, 0.1);
	$rows = array_map(static fn (string $name) => [$name, $all->of($name, 'cpu')->format('%.0f')], $all->ways());
	$report->table(sprintf('200 calls, %d at once, each on a new connection, microseconds for all', COLD_WORKERS), ['CPU'], $rows);
}

return static function (Report $report): void {
	$clients = new Clients(new Web(Replies::small()));
	first_of_processes($report, $clients);
	further_connections($report, $clients);
	several_at_once($report, $clients);
};
