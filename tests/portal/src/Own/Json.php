<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Own;

/** JSON as arrays, in which an empty object is still an object. */
final class Json
{
	/** @throws \JsonException */
	public static function decode(string $json): mixed
	{
		return self::arrays(json_decode($json, flags: JSON_THROW_ON_ERROR));
	}

	private static function arrays(mixed $value): mixed
	{
		if (is_array($value)) {
			return array_map(self::arrays(...), $value);
		}
		$members = $value instanceof \stdClass ? array_map(self::arrays(...), (array) $value) : [];

		// References of a batch look into arrays.
		return $value instanceof \stdClass && !array_is_list($members) ? $members : ($members === [] ? $value : (object) $members);
	}
}
