<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Kinds;

use B24\Portal\Documented\Records;

/** A record as the reply of a method shows it: with the fields and the spelling of its page. */
final class View
{
	/** Fields that users add: shown if the record has them. */
	private const ADDED = '/^(UF_|PARENT_ID_|PROPERTY_?\d|PROPERTY_[A-Z]|uf[A-Z]|parentId\d|property\d)/';

	/**
	 * @param  array<array-key, mixed> $fields of the page, with values that are made up
	 * @param  array<string, mixed>    $record
	 * @param  list<string>            $also   more fields that are shown if the record has them
	 * @return array<array-key, mixed>
	 */
	public static function of(array $fields, array $record, array $also = []): array
	{
		$more = array_intersect_key($record, array_flip([...preg_grep(self::ADDED, array_keys($record)), ...$also]));
		$isCamel = !isset($fields['ID']) && preg_grep('/^[a-z]+([A-Z][a-z]*)*$/', array_keys($fields)) !== [];
		$names = [];
		foreach (array_keys($fields) as $name) {
			$names[Records::plain((string) $name)] = $name;
		}
		foreach ($record as $name => $value) {
			$its = $names[Records::plain((string) $name)] ?? null;
			if ($its !== null && ($value === null || $value instanceof \stdClass)) {
				$fields[$its] = $value;
			} elseif ($its === null && isset($more[$name])) {
				$fields[Spelling::of((string) $name, $isCamel ? Spelling::CAMEL : Spelling::OPEN)] = $value;
			}
		}

		return Records::overlay($fields, $record, false);
	}
}
