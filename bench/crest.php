<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/* B24\CRest against the way of the original, a libcurl handle and hence a TLS handshake per call; over TLS, on loopback. */

use Bench\Clients;
use Bench\Comparison;
use Bench\Replies;
use Bench\Report;
use Bench\Web;

return static function (Report $report): void {
	$clients = new Clients(new Web(Replies::small()));
	$all = Comparison::repeated(5, static fn () => $clients->start(['B24\CRest', "CRest's way"], 'tls'), 11, 0.03);
	$rows = [];
	foreach ($all->ways() as $way) {
		$rows[] = [$way, $all->of($way, 'wall')->format('%.1f'), $all->of($way, 'cpu')->format('%.1f')];
	}
	$report->table('Microseconds a call', ['wall', 'CPU'], $rows);
	foreach (['wall' => 10, 'cpu' => 15] as $figure => $least) {
		$ratio = $all->ratio("CRest's way", 'B24\CRest', $figure);
		$report->goal("B24\\CRest: $least times less " . strtr($figure, ['cpu' => 'CPU']) . " a call than CRest's way", $ratio->format('%.1f'), $ratio->median >= $least);
	}
};
