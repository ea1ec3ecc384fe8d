<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use B24\Stubs\FieldName;
use B24\Stubs\NearestName;
use B24\Stubs\Select;
use PHPStan\Rules\IdentifierRuleError;
use PHPStan\Rules\RuleErrorBuilder;
use PHPStan\Type\Type;
use PHPStan\Type\TypeUtils;

/**
 * Misspelt names in the arrays that b24's methods take. An unknown option is an error always. An unknown parameter is
 * one if it looks like a documented one, because Bitrix24 has more parameters than it documents.
 */
final class UnknownNameRule extends ArrayRule
{
	protected function errors(GivenArray $array): array
	{
		return $array->wanted->accepts($array->given, true)->yes() // else PHPStan itself, or ParametersRule, says so
			? $this->check($array, $array->wanted, $array->given, '')
			: [];
	}

	/**
	 * @param string $path of the array in the argument: `filter`
	 * @return list<IdentifierRuleError>
	 */
	private function check(GivenArray $of, Type $wanted, Type $given, string $path): array
	{
		$known = [];
		$elements = [];
		foreach (TypeUtils::flattenTypes($wanted) as $type) {
			foreach ($type->getConstantArrays() as $shape) {
				foreach ($shape->getKeyTypes() as $i => $key) {
					$known[$key->getValue()] = $shape->getValueTypes()[$i];
				}
			}
			array_push($elements, ...$type->getConstantArrays() === [] ? $type->getArrays() : []);
		}
		$errors = $of->rest === null || $path === '' ? [] : $this->selected($of, $of->rest, $path, $given);
		foreach ($given->getConstantArrays() as $array) {
			foreach ($array->getKeyTypes() as $i => $key) {
				$name = $key->getValue();
				if (isset($known[$name])) {
					array_push($errors, ...$this->check($of, $known[$name], $array->getValueTypes()[$i], self::inside($path, $name)));
				} elseif (is_string($name) && $known !== [] && ($error = $this->unknown($of, $path, $name, array_keys($known))) !== null) {
					$errors[] = $error;
				}
				foreach ($known === [] ? $elements : [] as $list) {
					array_push($errors, ...$this->check($of, $list->getIterableValueType(), $array->getValueTypes()[$i], self::inside($path, $name)));
				}
			}
		}

		return $errors;
	}

	/** @return list<IdentifierRuleError> of the names in a `select` */
	private function selected(GivenArray $of, string $rest, string $path, Type $given): array
	{
		$errors = [];
		foreach ($given->getConstantArrays() as $array) {
			foreach ($array->getValueTypes() as $value) {
				foreach ($value->getConstantStrings() as $name) {
					$meant = Select::meant($rest, $path, $name->getValue());
					if ($meant !== null) {
						$errors[] = RuleErrorBuilder::message("$of->what has no field \"{$name->getValue()}\" for $path: did you mean \"$meant\"?")
							->identifier('b24.unknownField')->build();
					}
				}
			}
		}

		return $errors;
	}

	/** @param list<int|string> $known */
	private function unknown(GivenArray $of, string $path, string $name, array $known): ?IdentifierRuleError
	{
		$bare = ltrim($name, '!<>=@%?*+~^');
		if (($bare !== $name && in_array($bare, $known, true)) || (!$of->isClosed && FieldName::mayBe($bare, ...$known))) {
			return null; // the first is a condition of a filter: ">=ID"
		}
		$nearest = NearestName::of($bare, array_filter($known, static fn (int|string $k): bool => is_string($k)));
		if (!$of->isClosed && ($nearest === null || strcasecmp($nearest, $bare) === 0)) {
			return null;
		}
		$tail = $nearest === null ? 'known: ' . implode(', ', $known) : "did you mean \"$nearest\"?";

		return RuleErrorBuilder::message("$of->what has no $of->kind \"" . self::inside($path, $name) . "\": $tail")
			->identifier($of->isClosed ? 'b24.unknownOption' : 'b24.unknownParameter')->build();
	}

	/** `fields[PHONE][0]` */
	private static function inside(string $path, int|string $name): string
	{
		return $path === '' ? (string) $name : "{$path}[$name]";
	}
}
