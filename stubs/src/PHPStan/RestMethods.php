<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use B24\Stubs\Facts;
use B24\Stubs\RestName;
use PHPStan\Reflection\ExtendedParametersAcceptor;
use PHPStan\Reflection\ParametersAcceptorSelector;
use PHPStan\Reflection\ReflectionProvider;
use PHPStan\Type\ArrayType;
use PHPStan\Type\BenevolentUnionType;
use PHPStan\Type\Constant\ConstantArrayTypeBuilder;
use PHPStan\Type\Constant\ConstantStringType;
use PHPStan\Type\MixedType;
use PHPStan\Type\Type;
use PHPStan\Type\TypeUtils;

/** What a REST method takes and returns: it stands in the stub of the PHP method that has its name. */
final class RestMethods
{
	public function __construct(private readonly ReflectionProvider $classes)
	{
	}

	/** The type of `$params`; null if the method is not documented. */
	public function parameters(string $rest): ?Type
	{
		$method = $this->find($rest);

		return $method === null ? null : $method->getParameters()[0]->getType();
	}

	/** The type of `result`. Where both versions of REST have the method, what either of them returns. */
	public function result(string $rest): Type
	{
		$method = $this->find($rest);
		if ($method === null) {
			return new MixedType();
		}
		$any = new ArrayType(new MixedType(), new MixedType()); // the parameters, which may tell the version

		return self::either(ParametersAcceptorSelector::selectFromTypes([$any], [$method], false)->getReturnType());
	}

	/**
	 * What is in a `Response`. Of two, what either of them has can be used without asking which it is: a benevolent union.
	 * Its shapes are closed, else each name of the one could be anything in the other.
	 */
	public static function either(Type $response): Type
	{
		$results = [];
		foreach (TypeUtils::flattenTypes($response) as $one) {
			array_push($results, ...TypeUtils::flattenTypes($one->getTemplateType('B24\Response', 'TResult')));
		}

		return self::anyOf(count(TypeUtils::flattenTypes($response)) > 1 ? array_map(self::closed(...), $results) : $results);
	}

	private static function closed(Type $type): Type
	{
		$shape = $type->getConstantArrays()[0] ?? null;
		if ($shape === null) {
			return $type;
		}
		$closed = ConstantArrayTypeBuilder::createEmpty();
		foreach ($shape->getKeyTypes() as $i => $key) {
			$closed->setOffsetValueType($key, $shape->getValueTypes()[$i], $shape->isOptionalKey($i));
		}

		return $closed->getArray();
	}

	/** The type of a row of the list. */
	public function row(string $rest): Type
	{
		$rows = [];
		foreach (Facts::rowsOf($rest) as $key) {
			foreach (TypeUtils::flattenTypes($this->result($rest)) as $result) {
				$list = self::member($result, $key);
				if ($list !== null && $list->isIterable()->yes()) {
					$rows[] = $list->getIterableValueType();
				}
			}
		}

		return self::anyOf($rows);
	}

	/** @param list<Type> $types */
	private static function anyOf(array $types): Type
	{
		$different = [];
		foreach ($types as $type) {
			array_filter($different, $type->equals(...)) !== [] || $different[] = $type;
		}

		return match (count($different)) {
			0 => new MixedType(),
			1 => $different[0],
			default => new BenevolentUnionType($different),
		};
	}

	/** What is at the path in the result; null if there is nothing. */
	private static function member(Type $result, string $path): ?Type
	{
		foreach ($path === '' ? [] : explode('.', $path) as $name) {
			$name = new ConstantStringType($name);
			if ($result->hasOffsetValueType($name)->no()) {
				return null;
			}
			$result = $result->getOffsetValueType($name);
		}

		return $result;
	}

	private function find(string $rest): ?ExtendedParametersAcceptor
	{
		$name = new RestName($rest);
		if (!$this->classes->hasClass("B24\\$name->class")) {
			return null;
		}
		$class = $this->classes->getClass("B24\\$name->class");
		if (!$class->hasNativeMethod($name->method)) {
			return null;
		}
		$method = $class->getNativeMethod($name->method)->getOnlyVariant();

		return ($method->getParameters()[0] ?? null)?->getName() === 'params' ? $method : null;
	}
}
