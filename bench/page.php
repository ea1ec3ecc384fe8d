<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * What an application does most: it asks for 50 deals, in gzip, over a kept connection with TLS, and gets arrays. And it
 * sends a file of 10 MB. Instructions decide; CPU time stands beside them.
 */

use Bench\Clients;
use Bench\Comparison;
use Bench\Instructions;
use Bench\Replies;
use Bench\Report;
use Bench\Web;

/** @param list<string> $names ours is the first */
function compared(Report $report, string $title, Clients $clients, array $names, int $calls): void
{
	$all = Comparison::repeated(3, static fn () => $clients->start($names, 'tls'), 9, 0.05);
	$commands = array_map(static fn (string $name) => $clients->command($name, 'tls'), array_combine($all->ways(), $all->ways()));
	$instructions = Instructions::ofCalls($commands, $calls);
	$rows = [];
	foreach ($instructions as $name => $count) {
		$rows[] = [$name, number_format($count), sprintf('%.2f', $count / $instructions[$names[0]]), $all->of($name, 'cpu')->format('%.0f')];
	}
	$report->table($title, ['instructions', "of b24's", 'CPU, microseconds'], $rows);
	foreach (array_slice($names, 1) as $peer) {
		$count = $instructions[$peer] ?? null;
		$figure = $count === null ? 'not installed' : sprintf('%.2f times as many', $count / $instructions[$names[0]]);
		$report->goal("$title: fewer instructions than $peer", $figure, $count === null ? null : $instructions[$names[0]] < $count);
	}
}

return static function (Report $report): void {
	$clients = new Clients(new Web(Replies::deals(50, true), true));
	compared($report, 'a page of 50 deals', $clients, ['b24', 'ext/curl, kept open', 'ext/curl, simdjson', "CRest's way"], 20);
	$clients = new Clients(new Web(Replies::small()));
	compared($report, 'a file of 10 MB', $clients, ['b24, upload', 'ext/curl, upload'], 2);
};
