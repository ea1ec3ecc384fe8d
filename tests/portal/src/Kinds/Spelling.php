<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Kinds;

/** The two ways to spell the name of a field: DATE_CREATE and `dateCreate`. */
final class Spelling
{
	public const UPPER = 'upper';
	public const CAMEL = 'camel';
	/** As it came. */
	public const OPEN = 'open';

	public static function of(string $name, string $case): string
	{
		return match ($case) {
			self::UPPER => strtoupper((string) preg_replace('/(?<=[a-z0-9])[A-Z]|(?<=^ufCrm|^ufUsr|^parentId)\d/', '_$0', $name)),
			self::CAMEL => preg_match('/[a-z]/', $name) === 1 ? $name : self::camel($name),
			default => $name,
		};
	}

	/** UF_CRM_2_16396 is ufCrm2_16396, UF_CRM_LENGTH is ufCrmLength. */
	private static function camel(string $name): string
	{
		$camel = (string) preg_replace_callback('/_([a-z])/', static fn (array $parts) => strtoupper($parts[1]), strtolower($name));

		return (string) preg_replace('/(?<=[a-z])_(?=\d)/', '', $camel, 1);
	}
}
