<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

/** Puts the values of a request into a record of a reply. */
final class Records
{
	/**
	 * Fields that the record has, in whatever spelling: `dateCreate` is DATE_CREATE.
	 *
	 * @param array<array-key, mixed> $record
	 * @param array<array-key, mixed> $given
	 * @param bool                    $more  also fields that it does not have
	 * @return array<array-key, mixed>
	 */
	public static function overlay(array $record, array $given, bool $more): array
	{
		$names = [];
		foreach (array_keys($record) as $name) {
			$names[self::plain((string) $name)] ??= $name;
		}
		foreach ($given as $name => $value) {
			$its = $names[self::plain((string) $name)] ?? null;
			if ($its !== null && ($fitting = self::like($record[$its], $value)) !== null) {
				$record[$its] = $fitting;
			} elseif ($its === null && $more) {
				$record[$name] = $value;
			}
		}

		return $record;
	}

	/** In whatever spelling: the same for DATE_CREATE and `dateCreate`. */
	public static function plain(string $name): string
	{
		return strtolower(str_replace('_', '', $name));
	}

	/** A form sends numbers as strings, and older methods reply so: the type is that of the reply. */
	private static function like(mixed $example, mixed $value): mixed
	{
		return match (true) {
			is_int($example) => is_numeric($value) ? (int) $value : null,
			is_float($example) => is_numeric($value) ? (float) $value : null,
			is_bool($example) => is_bool($value) ? $value : (is_scalar($value) ? in_array($value, [1, '1', 'Y', 'true'], true) : null),
			is_string($example) => is_bool($value) ? ($value ? 'Y' : 'N') : (is_scalar($value) ? (string) $value : null),
			is_array($example) && array_is_list($example) => is_array($value) && array_is_list($value) ? $value : null,
			is_array($example), is_object($example) => is_array($value) && !array_is_list($value) ? $value : null,
			default => $value,
		};
	}
}
