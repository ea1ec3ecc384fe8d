<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use PhpParser\Node\Expr\MethodCall;
use PHPStan\Analyser\Scope;
use PHPStan\Reflection\MethodReflection;
use PHPStan\Type\Constant\ConstantArrayTypeBuilder;
use PHPStan\Type\Constant\ConstantIntegerType;
use PHPStan\Type\DynamicMethodReturnTypeExtension;
use PHPStan\Type\Generic\GenericObjectType;
use PHPStan\Type\MixedType;
use PHPStan\Type\Type;
use PHPStan\Type\TypeCombinator;
use PHPStan\Type\TypeUtils;

/** `call()`, `list()`, `batch()` and `concurrent()` return what the named REST methods return, where the names are constant. */
final class ClientReturnType implements DynamicMethodReturnTypeExtension
{
	public function __construct(private readonly RestMethods $rest)
	{
	}

	public function getClass(): string
	{
		return 'B24\ClientInterface';
	}

	public function isMethodSupported(MethodReflection $methodReflection): bool
	{
		return in_array($methodReflection->getName(), ['call', 'list', 'batch', 'concurrent'], true);
	}

	public function getTypeFromMethodCall(MethodReflection $methodReflection, MethodCall $methodCall, Scope $scope): ?Type
	{
		$first = $methodCall->getArgs()[0] ?? null;
		if ($first === null) {
			return null;
		}
		$given = $scope->getType($first->value);

		return match ($methodReflection->getName()) {
			'call' => $this->each($given, fn (string $name): Type => new GenericObjectType('B24\Response', [$this->result($name)])),
			'list' => $this->each($given, fn (string $name): Type => new GenericObjectType('B24\Cursor', [$this->row($name)])),
			'batch' => $this->batch($given),
			default => $this->concurrent($given),
		};
	}

	private function result(string $name): Type
	{
		return Lenient::of($this->rest->result($name));
	}

	private function row(string $name): Type
	{
		return Lenient::of($this->rest->row($name));
	}

	/** @param \Closure(string): Type $type what one name gives */
	private function each(Type $given, \Closure $type): ?Type
	{
		$names = $given->getConstantStrings();

		return $names === [] ? null : TypeCombinator::union(...array_map(static fn ($name): Type => $type($name->getValue()), $names));
	}

	/** The name in `'user.current'` or `['crm.deal.get', ['id' => 1]]`. */
	private static function name(Type $command): Type
	{
		return TypeCombinator::union(...array_map(
			static fn (Type $one): Type => $one->isString()->yes() ? $one : $one->getOffsetValueType(new ConstantIntegerType(0)),
			TypeUtils::flattenTypes($command),
		));
	}

	private function batch(Type $commands): ?Type
	{
		$arrays = $commands->getConstantArrays();
		if (count($arrays) !== 1) {
			return null;
		}
		$results = ConstantArrayTypeBuilder::createEmpty();
		$rows = ConstantArrayTypeBuilder::createEmpty();
		foreach ($arrays[0]->getKeyTypes() as $i => $key) {
			$name = self::name($arrays[0]->getValueTypes()[$i]);
			$optional = $arrays[0]->isOptionalKey($i);
			$results->setOffsetValueType($key, $this->each($name, $this->result(...)) ?? new MixedType(), $optional);
			$rows->setOffsetValueType($key, $this->each($name, $this->row(...)) ?? new MixedType(), $optional);
		}

		return new GenericObjectType('B24\BatchResult', [$results->getArray(), $rows->getArray()]);
	}

	private function concurrent(Type $calls): ?Type
	{
		if (!$calls->isIterable()->yes()) {
			return null;
		}
		$result = $this->each(self::name($calls->getIterableValueType()), $this->result(...)) ?? new MixedType();

		return new GenericObjectType('B24\Concurrent', [$calls->getIterableKeyType(), $result]);
	}
}
