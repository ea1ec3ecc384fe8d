<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use PhpParser\Node\Expr\MethodCall;
use PHPStan\Analyser\Scope;
use PHPStan\Reflection\MethodReflection;
use PHPStan\Reflection\ParametersAcceptorSelector;
use PHPStan\Type\DynamicMethodReturnTypeExtension;
use PHPStan\Type\Generic\GenericObjectType;
use PHPStan\Type\Type;

/** The PHP methods that stand for REST methods: what their stubs say, with fields that may be left out. */
final class RestReturnType implements DynamicMethodReturnTypeExtension
{
	public function __construct(private readonly string $class)
	{
	}

	public function getClass(): string
	{
		return $this->class;
	}

	public function isMethodSupported(MethodReflection $methodReflection): bool
	{
		return ($methodReflection->getVariants()[0]->getParameters()[0] ?? null)?->getName() === 'params';
	}

	public function getTypeFromMethodCall(MethodReflection $methodReflection, MethodCall $methodCall, Scope $scope): Type
	{
		$response = ParametersAcceptorSelector::selectFromArgs($scope, $methodCall->getArgs(), $methodReflection->getVariants())->getReturnType();

		return new GenericObjectType('B24\Response', [Lenient::of(RestMethods::either($response))]);
	}
}
