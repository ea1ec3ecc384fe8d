<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\Psalm;

use B24\Stubs\Facts;
use B24\Stubs\RestName;
use Psalm\Codebase;
use Psalm\Internal\MethodIdentifier;
use Psalm\Type;
use Psalm\Type\Atomic;
use Psalm\Type\Union;

/** What a REST method takes and returns: it stands in the stub of the PHP method that has its name. */
final class RestMethods
{
	/** The type of `$params`; null if the method is not documented, or has other parameters in each version of REST. */
	public static function parameters(Codebase $codebase, string $rest): ?Union
	{
		$method = self::find($codebase, $rest);

		return $method === null ? null : $codebase->methods->getMethodParams($method)[0]->type;
	}

	/** The type of `result`. */
	public static function result(Codebase $codebase, string $rest): Union
	{
		$method = self::find($codebase, $rest);
		if ($method !== null) {
			$class = null;
			foreach ($codebase->methods->getMethodReturnType($method, $class)?->getAtomicTypes() ?? [] as $type) {
				if ($type instanceof Atomic\TGenericObject && $type->value === 'B24\Response') {
					return $type->type_params[0];
				}
			}
		}

		return Type::getMixed();
	}

	/** The type of a row of the list. */
	public static function row(Codebase $codebase, string $rest): Union
	{
		$key = Facts::ROWS[strtolower($rest)] ?? null;
		$rows = $key === null ? Type::getMixed() : self::result($codebase, $rest);
		foreach ($key === null || $key === '' ? [] : explode('.', $key) as $member) {
			$rows = self::member($rows, $member);
		}
		$row = null;
		foreach ($rows->getAtomicTypes() as $type) {
			$each = match (true) {
				$type instanceof Atomic\TKeyedArray => $type->getGenericValueType(),
				$type instanceof Atomic\TArray => $type->type_params[1],
				default => Type::getMixed(),
			};
			$row = Type::combineUnionTypes($row, $each);
		}

		return $row ?? Type::getMixed();
	}

	private static function member(Union $of, string $name): Union
	{
		foreach ($of->getAtomicTypes() as $type) {
			if ($type instanceof Atomic\TKeyedArray && isset($type->properties[$name])) {
				return $type->properties[$name]->setPossiblyUndefined(false);
			}
		}

		return Type::getMixed();
	}

	private static function find(Codebase $codebase, string $rest): ?MethodIdentifier
	{
		$name = new RestName($rest);
		$method = new MethodIdentifier("B24\\$name->class", strtolower($name->method));
		if ($rest === '' || isset(Facts::IN_BOTH_VERSIONS[strtolower($rest)])
			|| !$codebase->classOrInterfaceExists($method->fq_class_name) || !$codebase->methods->methodExists($method)) {
			return null;
		}

		return ($codebase->methods->getMethodParams($method)[0] ?? null)?->name === 'params' ? $method : null;
	}
}
