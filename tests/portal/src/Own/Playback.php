<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Own;

/** A recording as scenarios: the same call gets the same reply; calls that were made several times, their replies in order. */
final class Playback
{
	/** What says nothing about the call, only about that moment. */
	private const OF_THE_MOMENT = ['query_limit_exceeded', 'operation_time_limit', 'expired_token', 'invalid_token', 'no_auth_found', 'invalid_credentials'];

	/** @param list<string> $hidden texts that must not be in it, besides what is found */
	public static function of(string $file, array $hidden = []): string
	{
		$calls = Recording::read($file);
		$anonymizer = new Anonymizer($hidden);
		$anonymizer->of($calls); // learns what is secret: it may stand somewhere before that can be seen
		$scenarios = self::scenarios(array_filter($anonymizer->of($calls), self::isLasting(...)));

		return json_encode(['scenarios' => $scenarios], JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR) . "\n";
	}

	/** @param array<string, mixed> $call */
	private static function isLasting(array $call): bool
	{
		$error = $call['reply']['error'] ?? null;
		$code = is_array($error) ? $error['code'] ?? '' : $error;

		return $error === null
			? array_key_exists('result', $call['reply'])
			: $call['status'] < 500 && !in_array(strtolower((string) $code), self::OF_THE_MOMENT, true);
	}

	/**
	 * @param  list<array<string, mixed>> $calls
	 * @return list<array<string, mixed>>
	 */
	private static function scenarios(array $calls): array
	{
		$groups = [];
		foreach ($calls as $call) {
			$same = json_encode([strtolower($call['method']), $call['version'], $call['params']]);
			$reply = array_intersect_key($call['reply'], array_flip(['result', 'total', 'next', 'error', 'error_description']));
			$reply += isset($reply['error']) && $call['status'] >= 400 ? ['status' => $call['status']] : [];
			$groups[$same] ??= ['call' => $call, 'replies' => []];
			$before = $groups[$same]['replies'];
			if ($before === [] || json_encode(end($before)) !== json_encode($reply)) {
				$groups[$same]['replies'][] = $reply;
			}
		}
		$scenarios = [];
		foreach ($groups as ['call' => $call, 'replies' => $replies]) {
			foreach ($replies as $i => $reply) {
				$isLast = $i === count($replies) - 1;
				$scenarios[] = ['method' => $call['method'], 'version' => $call['version'], 'when' => (object) $call['params'], 'exact' => true]
					+ ($isLast ? [] : ['times' => 1]) + ['reply' => $reply];
			}
		}

		return $scenarios;
	}
}
