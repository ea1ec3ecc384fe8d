<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs;

/** Names in parameters such as `select`, of which the documentation lists what they may be. */
final class Select
{
	/** @var array<string, true>|null every name that some method has, in lower case */
	private static ?array $words = null;

	/**
	 * The documented name that was probably meant; null if the name may be right.
	 *
	 * @param string $parameter `select`, `params[select]`
	 */
	public static function meant(string $rest, string $parameter, string $name): ?string
	{
		$names = SelectNames::NAMES[strtolower("$rest $parameter")] ?? null;
		$known = explode(' ', $names ?? '');
		if ($names === null || preg_match('/^\w+$/', $name) !== 1 || FieldName::mayBe($name, ...$known)) {
			return null;
		}

		return isset(self::words()[strtolower($name)]) ? null : NearestName::of($name, preg_grep('/\*/', $known, PREG_GREP_INVERT) ?: []);
	}

	/** @return array<string, true> a field of another method is a word, not a slip */
	private static function words(): array
	{
		return self::$words ??= array_fill_keys(explode(' ', strtolower(implode(' ', SelectNames::NAMES))), true);
	}
}
