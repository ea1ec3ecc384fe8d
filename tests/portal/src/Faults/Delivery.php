<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Faults;

use B24\Portal\Http\Ending;
use B24\Portal\Http\Packed;

/** Takes a packed reply and hands it over the way the plan says: late, in drops, in part or not at all. */
final class Delivery
{
	/** @return iterable<string|float|Ending> */
	public static function steps(Packed $reply, Plan $plan): iterable
	{
		$linger = null;
		foreach ($plan->manners as $fault) {
			if ($fault->kind === 'close' && $fault->args['announce']) {
				$reply->headers['Connection'] = 'close';
				$reply->keepAlive = false;
			} elseif ($fault->kind === 'close') {
				$linger = $fault->args['ms'] / 1000;
			}
		}
		$steps = $plan->main === null ? $reply->steps() : self::damaged($reply, $plan->main);
		if ($linger !== null) {
			$steps = self::thenClose($steps, $linger);
		}
		foreach ($plan->manners as $fault) {
			$steps = match ($fault->kind) {
				'delay' => self::after($fault->args['ms'] / 1000, $steps),
				'drip' => self::drip($steps, $fault->args),
				default => $steps,
			};
		}

		return $steps;
	}

	/** @return iterable<string|float|Ending> */
	private static function damaged(Packed $reply, Fault $fault): iterable
	{
		return match ($fault->kind) {
			'reset' => self::reset($reply, $fault->args),
			'truncate' => self::truncate($reply, $fault->args),
			'content-length' => self::miscount($reply, $fault->args),
			'raw' => [base64_decode($fault->args['base64']), $fault->args['close'] ? Ending::Close : Ending::Keep],
			default => $reply->steps(),
		};
	}

	private static function reset(Packed $reply, array $args): iterable
	{
		if (in_array($args['at'], ['reply', 'head', 'body'], true)) {
			$head = $reply->head();
			$bytes = $head . self::join($reply->body);
			yield substr($bytes, 0, match ($args['at']) {
				'reply' => $args['bytes'] ?? intdiv(strlen($bytes), 2),
				'head' => 1 + (int) ($args['share'] * (strlen($head) - 2)),
				'body' => min(strlen($bytes) - 1, strlen($head) + (int) ($args['share'] * (strlen($bytes) - strlen($head)))),
			});
			yield 0.02; // else the reset could overtake the bytes
		}
		yield Ending::Abort;
	}

	private static function truncate(Packed $reply, array $args): iterable
	{
		$body = self::join($reply->body);
		yield $reply->head() . substr($body, 0, $args['bytes'] ?? intdiv(strlen($body), 2));
		yield $args['abrupt'] ? Ending::Abort : Ending::Close;
	}

	private static function miscount(Packed $reply, array $args): iterable
	{
		$body = self::join($reply->body);
		unset($reply->headers['Transfer-Encoding']);
		$reply->headers['Content-Length'] = (string) max(0, strlen($body) + $args['delta']);
		yield $reply->head() . $body;
		yield $args['close'] ? Ending::Close : Ending::Keep;
	}

	private static function after(float $seconds, iterable $steps): iterable
	{
		yield $seconds;
		yield from $steps;
	}

	/** Closes although the reply promised to keep the connection. */
	private static function thenClose(iterable $steps, float $linger): iterable
	{
		foreach ($steps as $step) {
			if (!$step instanceof Ending) {
				yield $step;
			}
		}
		yield $linger;
		yield Ending::Close;
	}

	/** A few bytes at a time. */
	private static function drip(iterable $steps, array $args): iterable
	{
		$inBody = false;
		foreach ($steps as $step) {
			if (!is_string($step)) {
				yield $step;
				continue;
			}
			if (!$inBody && !$args['headers'] && ($end = strpos($step, "\r\n\r\n")) !== false) {
				yield substr($step, 0, $end + 4);
				$step = substr($step, $end + 4);
			}
			$inBody = true;
			foreach ($step === '' ? [] : str_split($step, max(1, $args['bytes'])) as $drop) {
				yield $drop;
				yield $args['ms'] / 1000;
			}
		}
	}

	/** @param iterable<string> $parts */
	private static function join(iterable $parts): string
	{
		return implode('', is_array($parts) ? $parts : iterator_to_array($parts, false));
	}
}
