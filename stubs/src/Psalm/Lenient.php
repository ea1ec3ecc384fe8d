<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\Psalm;

use Psalm\Type\Atomic;
use Psalm\Type\Union;

/** Like `B24\Stubs\PHPStan\Lenient`: a field may be asked for, and need not be. Psalm has a mark for such a null. */
final class Lenient
{
	/** An array with fewer names may as well be one of the program's own. */
	private const FEW = 3;

	/** @var array<string, true> the names in each record that a result may have */
	private static array $records = [];

	public static function of(Union $result): Union
	{
		return $result->setTypes(array_map(self::part(...), $result->getAtomicTypes()));
	}

	private static function part(Atomic $type): Atomic
	{
		return match (true) {
			$type instanceof Atomic\TKeyedArray && !$type->is_list && $type->fallback_params !== null => self::record($type),
			$type instanceof Atomic\TKeyedArray => new Atomic\TKeyedArray(
				array_map(self::of(...), $type->properties),
				$type->class_strings,
				$type->fallback_params === null ? null : array_map(self::of(...), $type->fallback_params),
				$type->is_list,
			),
			$type instanceof Atomic\TArray, $type instanceof Atomic\TGenericObject => $type->setTypeParams(array_map(self::of(...), $type->type_params)),
			default => $type,
		};
	}

	private static function record(Atomic\TKeyedArray $type): Atomic\TKeyedArray
	{
		$names = array_keys($type->properties);
		if (count($names) >= self::FEW) {
			self::$records[self::key($names)] = true;
		}

		return $type->setProperties(array_map(self::mayBeNull(...), $type->properties));
	}

	/** Whether it is a record of a result: it has the names that one in the stubs has, and maybe some that the program has asked for. */
	public static function isRecord(Atomic\TKeyedArray $type): bool
	{
		$names = $type->fallback_params === null ? [] : array_keys($type->properties);
		for ($more = 0; $more < 10 && count($names) >= self::FEW; $more++) {
			if (isset(self::$records[self::key($names)])) {
				return true;
			}
			array_pop($names); // Psalm adds to the end
		}

		return false;
	}

	/** @param list<int|string> $names */
	private static function key(array $names): string
	{
		return md5(implode("\0", $names), true);
	}

	/** What the documentation says about null is left as it is. */
	private static function mayBeNull(Union $value): Union
	{
		$lenient = self::of($value);

		return $lenient->hasMixed() || $lenient->isNullable()
			? $lenient
			: $lenient->setTypes([...array_values($lenient->getAtomicTypes()), new Atomic\TNull()])->setProperties(['ignore_nullable_issues' => true]);
	}
}
