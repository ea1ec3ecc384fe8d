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
use PHPStan\Type\Type;
use PHPStan\Type\TypeCombinator;

/** `call()`, `list()` and `batch()` return what the named REST methods return, where the names are constant. */
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
		return in_array($methodReflection->getName(), ['call', 'list', 'batch'], true);
	}

	public function getTypeFromMethodCall(MethodReflection $methodReflection, MethodCall $methodCall, Scope $scope): ?Type
	{
		$first = $methodCall->getArgs()[0] ?? null;
		if ($first === null) {
			return null;
		}
		$given = $scope->getType($first->value);

		return match ($methodReflection->getName()) {
			'call' => $this->each($given, fn (string $name): Type => new GenericObjectType('B24\Response', [$this->rest->result($name)])),
			'list' => $this->each($given, fn (string $name): Type => new GenericObjectType('B24\Cursor', [$this->rest->row($name)])),
			default => $this->batch($given),
		};
	}

	/** @param \Closure(string): Type $type what one name gives */
	private function each(Type $given, \Closure $type): ?Type
	{
		$names = $given->getConstantStrings();

		return $names === [] ? null : TypeCombinator::union(...array_map(static fn ($name): Type => $type($name->getValue()), $names));
	}

	private function batch(Type $commands): ?Type
	{
		$arrays = $commands->getConstantArrays();
		if (count($arrays) !== 1) {
			return null;
		}
		$results = ConstantArrayTypeBuilder::createEmpty();
		foreach ($arrays[0]->getKeyTypes() as $i => $key) {
			$command = $arrays[0]->getValueTypes()[$i];
			$name = $command->isString()->yes() ? $command : $command->getOffsetValueType(new ConstantIntegerType(0));
			$result = $this->each($name, fn (string $name): Type => $this->rest->result($name));
			$results->setOffsetValueType($key, $result ?? $this->rest->result(''), $arrays[0]->isOptionalKey($i));
		}

		return new GenericObjectType('B24\BatchResult', [$results->getArray()]);
	}
}
