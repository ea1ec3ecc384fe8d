<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * B24\CRest against the original (B24_CREST_DIR names a directory with its crest.php) and against its way: a libcurl handle
 * and hence a TLS handshake per call. Over TLS, on loopback; all of them trust the same file of authorities.
 */

use Bench\Clients;
use Bench\Comparison;
use Bench\Instructions;
use Bench\Replies;
use Bench\Report;
use Bench\Web;

const OTHER_CRESTS = ['CRest, the original' => 'the original', "CRest's way" => "CRest's way"];

return static function (Report $report): void {
	$clients = new Clients(new Web(Replies::small()));
	$names = ['B24\CRest', ...array_keys(OTHER_CRESTS)];
	$all = Comparison::repeated(5, static fn () => $clients->start($names, 'tls'), 11, 0.03);
	$rows = $counts = [];
	foreach ($all->ways() as $way) {
		$counts[$way] = Instructions::ofCall($clients->command($way, 'tls'), 10);
		$rows[] = [$way, number_format($counts[$way]), $all->of($way, 'wall')->format('%.1f'), $all->of($way, 'cpu')->format('%.1f')];
	}
	$report->table('A call', ['instructions', 'wall, microseconds', 'CPU, microseconds'], $rows);
	foreach (OTHER_CRESTS as $way => $name) {
		$known = isset($counts[$way]);
		$times = $known ? $counts[$way] / $counts['B24\CRest'] : null;
		$report->goal("B24\CRest: 15 times fewer instructions a call than $name", $known ? sprintf('%.1f', $times) : 'not installed', $known ? $times >= 15 : null);
		foreach (['wall' => 10, 'cpu' => 15] as $figure => $least) {
			$ratio = $known ? $all->ratio($way, 'B24\CRest', $figure) : null;
			$goal = "B24\CRest: $least times less " . strtr($figure, ['cpu' => 'CPU']) . " a call than $name";
			$report->goal($goal, $ratio?->format('%.1f') ?? 'not installed', $ratio === null ? null : $ratio->median >= $least);
		}
	}
};
