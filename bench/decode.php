<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * From a reply's bytes to arrays: all that a call does with them (envelope, checks, values) against json_decode() and
 * other decoders. Instructions, which callgrind counts, include freeing. Then the time, against json_decode().
 * Freeing a large result is outside of the clock; of small ones, many in a turn, it counts for both.
 */

use Bench\Comparison;
use Bench\Decoders;
use Bench\Local;
use Bench\Replies;
use Bench\Report;

const ROWS = 1830;

/** What each document must reach, as many times as fast as json_decode(); null: it is only shown. */
function documents(): array
{
	return [
		'2 MB of deals, Cyrillic as UTF-8' => [Replies::deals(ROWS), 3.5],
		'2 MB of deals, Cyrillic as \u escapes' => [Replies::deals((int) (ROWS * 0.79), true), 3.5],
		'300 bytes, ASCII' => [Replies::small(), 1.5],
		'300 bytes, Cyrillic as UTF-8' => [Replies::small(Replies::NAME), 1.5],
		'300 bytes, Cyrillic as \u escapes' => [Replies::small(Replies::NAME, true), 1.5],
		'numbers' => [Replies::numbers(8000), 1.0],
		'deeply nested' => [Replies::nested(300), 1.0],
	];
}

/** The kinds of reply in which decoders differ. */
function kinds(): array
{
	return [
		'deals, UTF-8' => Replies::deals(600),
		'deals, \u' => Replies::deals(600, true),
		'small reply' => Replies::small(),
		'numbers' => Replies::numbers(3000),
		'batch of 50 x 50' => Replies::deals(2500),
		'HTML, \u' => Replies::html(150, true),
		'HTML, UTF-8' => Replies::html(150),
		'wide rows' => Replies::wide(100),
		'varying keys' => Replies::varying(3000),
		'messages, \u' => Replies::messages(800, true),
		'messages, UTF-8' => Replies::messages(800),
	];
}

/** Instructions decide: less than every peer on each kind. */
function count_instructions(Report $report): void
{
	$decoders = new Decoders();
	$names = $decoders->names();
	$missing = implode('', array_map(static fn (string $name) => "; without $name", $decoders->missing()));
	$rows = [];
	foreach (kinds() as $kind => $text) {
		$counts = array_combine($names, array_map(static fn (string $name) => $decoders->instructions($name, $text), $names));
		$rows[] = [$kind, (string) strlen($text), ...array_map(static fn (float $count) => sprintf('%.2f', $count), array_values($counts))];
		$ours = $counts[Decoders::OURS];
		unset($counts[Decoders::OURS]);
		$figure = sprintf('%.2f a byte; the least of the others is %.2f (%s)', $ours, min($counts), array_search(min($counts), $counts, true));
		$report->goal("decode, $kind: fewer instructions than every other decoder", $figure, $ours < min($counts));
	}
	$report->table("Decoding and freeing: instructions a byte$missing", ['bytes', ...$names], $rows);
}

function decode_ways(string $reply): array
{
	B24\Bench::load($reply);
	if (B24\Bench::decode() !== json_decode($reply, true, 512, JSON_BIGINT_AS_STRING)) {
		throw new RuntimeException('the two decode to different values');
	}

	return [
		'b24' => new Local(static function (int $times) {
			for ($i = 0, $kept = null; $i < $times; $i++) {
				$kept = B24\Bench::decode();
			}

			return $kept;
		}),
		'b24, as a Response' => new Local(static function (int $times) {
			for ($i = 0, $kept = null; $i < $times; $i++) {
				$kept = B24\Bench::respond();
			}

			return $kept;
		}),
		'json_decode' => new Local(static function (int $times) use ($reply) {
			for ($i = 0, $kept = null; $i < $times; $i++) {
				$kept = json_decode($reply, true, 512, JSON_BIGINT_AS_STRING);
			}

			return $kept;
		}),
	];
}

/** The rows of a batch, as B24\BatchResult::rows() hands them out, and all at once. */
function row_ways(string $reply): array
{
	B24\Bench::load($reply);

	return [
		'one by one' => new Local(static function (int $times) {
			for ($i = 0, $sum = 0; $i < $times; $i++) {
				foreach (B24\Bench::rows() as $rows) {
					foreach ($rows as $row) {
						$sum += (int) $row['ID'];
					}
				}
			}

			return $sum;
		}),
		'all at once' => new Local(static function (int $times) {
			for ($i = 0, $sum = 0; $i < $times; $i++) {
				foreach (B24\Bench::decode()['result']['result'] as $rows) {
					foreach ($rows as $row) {
						$sum += (int) $row['ID'];
					}
				}
			}

			return $sum;
		}),
	];
}

return static function (Report $report): void {
	ini_set('memory_limit', '1G');
	count_instructions($report);
	$rows = $bars = [];
	foreach (documents() as $name => [$reply, $least]) {
		$large = strlen($reply) > 100000;
		$all = new Comparison(decode_ways($reply), $large ? 81 : 61, $large ? 1e-6 : 0.004);
		$speed = static fn (string $way) => sprintf('%.0f', strlen($reply) / $all->of($way, 'wall')->median);
		$ratio = $all->ratio('json_decode', 'b24', 'wall');
		$rows[] = [$name, sprintf('%d', strlen($reply)), $speed('json_decode'), $speed('b24'), $ratio->format('%.2f')];
		$report->goal("decode, $name: at least $least times json_decode()", $ratio->format('%.2f'), $ratio->median >= $least);
		$rows[] = ['  as a B24\Response', '', '', $speed('b24, as a Response'), $all->ratio('json_decode', 'b24, as a Response', 'wall')->format('%.2f')];
		$bars[$name] ??= [$all->of('b24', 'wall')->median, $all->of('json_decode', 'wall')->median, strlen($reply)];
	}
	$report->table('Decoding', ['bytes', 'json_decode, MB/s', 'b24, MB/s', 'times as fast'], $rows);
	$all = new Comparison(row_ways(Replies::deals(ROWS)), 81, 1e-6);
	$ratio = $all->ratio('one by one', 'all at once', 'wall');
	$report->table('Rows of a batch, 2 MB of deals', ['ms', 'of all at once'], [
		['all at once', sprintf('%.2f', $all->of('all at once', 'wall')->median / 1e3), ''],
		['one by one', sprintf('%.2f', $all->of('one by one', 'wall')->median / 1e3), $ratio->format('%.2f')],
	]);
	$report->goal('decode, rows one by one: at most 1.15 of all at once', $ratio->format('%.2f'), $ratio->median <= 1.15);
	[$ours, $theirs, $bytes] = $bars['2 MB of deals, Cyrillic as UTF-8'];
	$report->chart('decode', 'Decoding a crm.deal.list reply of 2 MB', ['b24' => $bytes / $ours, 'json_decode' => $bytes / $theirs], 'MB/s, more is better');
};
