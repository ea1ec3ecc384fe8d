<?php
declare(strict_types=1);

/* From parameters to a request's body: against json_encode(), and of a batch's commands against http_build_query(). */

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

function form_ways(array $commands): array
{
	if (B24\Bench::batch($commands) !== batch_form($commands)) {
		throw new RuntimeException('the two write different forms');
	}

	return [
		'b24' => Local::each(static fn () => B24\Bench::batch($commands)),
		'http_build_query' => Local::each(static fn () => batch_form($commands)),
	];
}

return static function (Report $report): void {
	$rows = [];
	foreach (['crm.deal.add, 40 fields' => encode_ways(Params::deal()), 'batch, 50 commands' => form_ways(Params::commands())] as $name => $ways) {
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
