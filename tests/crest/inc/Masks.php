<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Crest;

/** For cases without C_REST_LOG_SECRETS: the same logs but for the secrets, and no secret in any of them. */
final class Masks
{
	/** What may not stand in a log; texts of the emulator and of the cases. */
	private const SECRETS = [
		'zx8k3n7qv1w0e5rt', 'Qm7vYp2KdW9xRt4sLz8cHb3nFg6jVa1eUo5iTk0wXyDqPrSlMz', '3f7a9c51e08b4d26a1c7',
		'6f0a4c65007ec7e1005b2c3d0000000100000766f6e2b1d8a94c37e05f1a2b3c4d5e6f',
		'5e8964650063d6c2005b2c3d00000001000007a1c4f0935be2d8164f7c30b9ae52d816',
		'TOPSECRETACCESS', 'TOPSECRETREFRESH', 'TOPSECRETAPP',
	];

	/**
	 * @param  array<string, mixed> $expected
	 * @param  array<string, mixed> $actual
	 * @return array{array<string, mixed>, array<string, mixed>}
	 */
	public static function apply(array $expected, array $actual): array
	{
		foreach (self::logs($expected) as $name => $text) {
			$text = str_replace(self::secrets(), '{mask}', $text);
			$expected['files'][$name] = $text;
		}
		foreach (self::logs($actual) as $name => $text) {
			$leaks = array_filter(self::secrets(), static fn (string $secret) => str_contains($text, $secret));
			$actual['files'][$name] = preg_replace('~\*{3,}~', '{mask}', $text);
			if ($leaks !== []) {
				$actual['files'][$name] = 'SECRETS: ' . implode(', ', $leaks) . " in $text";
			}
		}

		return [$expected, $actual];
	}

	/** @return list<string> also those that the emulator has issued */
	private static function secrets(): array
	{
		$issued = [];
		for ($n = 1; $n <= 3; $n++) {
			foreach (["access $n", "refresh $n"] as $seed) {
				$issued[] = substr(hash('sha256', $seed) . hash('sha256', "$seed tail"), 0, 70);
			}
		}

		return [...self::SECRETS, ...$issued];
	}

	/**
	 * @param  array<string, mixed> $findings
	 * @return array<string, string>
	 */
	private static function logs(array $findings): array
	{
		return array_filter($findings['files'] ?? [], static fn (mixed $text, string $name) => is_string($text) && str_contains($name, 'log'), ARRAY_FILTER_USE_BOTH);
	}
}
