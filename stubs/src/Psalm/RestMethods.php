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
	/** The type of `$params`; null if the method is not documented. */
	public static function parameters(Codebase $codebase, string $rest): ?Union
	{
		$method = self::find($codebase, $rest);

		return $method === null ? null : self::bare($codebase->methods->getMethodParams($method)[0]->type ?? null);
	}

	/** The type of a parameter: one on which the return type depends is a template to Psalm. */
	public static function bare(?Union $parameter): ?Union
	{
		foreach ($parameter?->getAtomicTypes() ?? [] as $type) {
			if ($type instanceof Atomic\TTemplateParam) {
				return $type->as;
			}
		}

		return $parameter;
	}

	/** The type of `result`. Where both versions of REST have the method, what either of them returns. */
	public static function result(Codebase $codebase, string $rest): Union
	{
		$results = self::results($codebase, $rest);

		return count($results) > 1 ? self::either($results) : $results[0] ?? Type::getMixed();
	}

	/**
	 * One shape with the names of all, which can be used without asking which it is; and what is no shape.
	 *
	 * @param list<Union> $results
	 */
	private static function either(array $results): Union
	{
		$names = $others = [];
		foreach ($results as $result) {
			foreach ($result->getAtomicTypes() as $type) {
				if ($type instanceof Atomic\TKeyedArray && !$type->is_list) {
					$names += $type->properties;
				} else {
					$others[] = new Union([$type]);
				}
			}
		}

		return self::anyOf($names === [] ? $others : [...$others, new Union([new Atomic\TKeyedArray($names)])]);
	}

	/** @return list<Union> */
	private static function results(Codebase $codebase, string $rest): array
	{
		$method = self::find($codebase, $rest);
		$class = null;

		return $method === null ? [] : self::inResponses($codebase->methods->getMethodReturnType($method, $class));
	}

	/** @return list<Union> */
	private static function inResponses(?Union $responses): array
	{
		$results = [];
		foreach ($responses?->getAtomicTypes() ?? [] as $type) {
			array_push($results, ...match (true) {
				$type instanceof Atomic\TConditional => [...self::inResponses($type->if_type), ...self::inResponses($type->else_type)],
				$type instanceof Atomic\TGenericObject && $type->value === 'B24\Response' => [$type->type_params[0]],
				default => [],
			});
		}

		return $results;
	}

	/** @param list<Union> $types */
	private static function anyOf(array $types): Union
	{
		return $types === []
			? Type::getMixed()
			: array_reduce($types, static fn (?Union $any, Union $type): Union => Type::combineUnionTypes($any, $type));
	}

	/** The type of a row of the list. */
	public static function row(Codebase $codebase, string $rest): Union
	{
		$all = [];
		foreach (Facts::rowsOf($rest) as $key) {
			foreach (self::results($codebase, $rest) as $rows) {
				foreach ($key === '' ? [] : explode('.', $key) as $member) {
					$rows = $rows === null ? null : self::member($rows, $member);
				}
				$rows === null || array_push($all, ...self::elements($rows));
			}
		}

		return self::anyOf($all);
	}

	/** @return list<Union> */
	private static function elements(Union $of): array
	{
		$elements = [];
		foreach ($of->getAtomicTypes() as $type) {
			$elements[] = match (true) {
				$type instanceof Atomic\TKeyedArray => $type->getGenericValueType(),
				$type instanceof Atomic\TArray => $type->type_params[1],
				default => Type::getMixed(),
			};
		}

		return $elements;
	}

	/** Null: there is nothing of this name. */
	private static function member(Union $of, string $name): ?Union
	{
		foreach ($of->getAtomicTypes() as $type) {
			if ($type instanceof Atomic\TKeyedArray && isset($type->properties[$name])) {
				return $type->properties[$name]->setPossiblyUndefined(false);
			}
		}

		return null;
	}

	private static function find(Codebase $codebase, string $rest): ?MethodIdentifier
	{
		$name = new RestName($rest);
		$method = new MethodIdentifier("B24\\$name->class", strtolower($name->method));
		if ($rest === '' || !$codebase->classOrInterfaceExists($method->fq_class_name) || !$codebase->methods->methodExists($method)) {
			return null;
		}

		return ($codebase->methods->getMethodParams($method)[0] ?? null)?->name === 'params' ? $method : null;
	}
}
