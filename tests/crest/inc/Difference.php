<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Crest;

/** Says where two findings part, field by field, for people. */
final class Difference
{
	private const WIDTH = 160;

	/**
	 * @param  array<array-key, mixed> $expected
	 * @param  array<array-key, mixed> $actual
	 * @return list<string>
	 */
	public static function between(array $expected, array $actual, string $path = ''): array
	{
		$lines = [];
		foreach ($expected + $actual as $key => $_) {
			$here = $path === '' ? (string) $key : "$path/$key";
			if (!array_key_exists($key, $actual)) {
				$lines[] = "$here: missing, expected " . self::show($expected[$key]);
			} elseif (!array_key_exists($key, $expected)) {
				$lines[] = "$here: unexpected " . self::show($actual[$key]);
			} elseif (is_array($expected[$key]) && is_array($actual[$key])) {
				array_push($lines, ...self::between($expected[$key], $actual[$key], $here));
			} elseif ($expected[$key] !== $actual[$key]) {
				array_push($lines, "$here:", ...self::contrast($expected[$key], $actual[$key]));
			}
		}
		if ($lines === [] && $expected !== $actual) {
			$lines[] = "$path: another order: " . implode(', ', array_keys($actual));
		}

		return $lines;
	}

	/** Long texts from shortly before they part. @return list<string> */
	private static function contrast(mixed $expected, mixed $actual): array
	{
		$from = 0;
		if (is_string($expected) && is_string($actual)) {
			$from = max(0, strspn($expected ^ $actual, "\0") - 40);
		}

		return ['    expected ' . self::show($expected, $from), '    actual   ' . self::show($actual, $from)];
	}

	private static function show(mixed $value, int $from = 0): string
	{
		if (!is_string($value)) {
			return json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
		}
		$part = substr($value, $from, self::WIDTH);

		return ($from > 0 ? '…' : '') . json_encode($part, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
	}
}
