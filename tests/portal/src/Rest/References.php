<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Rows\Rows;

/** `$result[key][field]` in the parameters of a batch command. */
final class References
{
	private const PATTERN = '~\$result((?:\[[^\[\]]*\])+)~';

	/**
	 * A value that is nothing but a reference becomes what it points to, of any type; within other text the reference
	 * becomes text. One that points nowhere becomes null or nothing, without an error, as on the real portal.
	 */
	public static function resolve(mixed $value, array $results): mixed
	{
		if (is_array($value)) {
			return array_map(static fn (mixed $item) => self::resolve($item, $results), $value);
		}
		if (!is_string($value) || !str_contains($value, '$result[')) {
			return $value;
		}
		if (preg_match(self::PATTERN, $value, $match) && $match[0] === $value) {
			return self::lookUp($match[1], $results);
		}

		return preg_replace_callback(self::PATTERN, static function (array $match) use ($results): string {
			$found = self::lookUp($match[1], $results);

			return is_scalar($found) ? (string) $found : '';
		}, $value);
	}

	private static function lookUp(string $brackets, array $results): mixed
	{
		$found = $results;
		foreach (explode('][', substr($brackets, 1, -1)) as $key) {
			$exists = is_array($found) ? array_key_exists($key, $found) : $found instanceof Rows && isset($found[$key]);
			if (!$exists) {
				return null;
			}
			$found = $found[$key];
		}

		return $found instanceof Rows ? $found->toArray() : $found;
	}
}
