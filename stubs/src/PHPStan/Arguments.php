<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use PhpParser\Node;
use PhpParser\Node\Expr\CallLike;
use PHPStan\Analyser\ArgumentsNormalizer;
use PHPStan\Analyser\Scope;
use PHPStan\Reflection\ExtendedMethodReflection;
use PHPStan\Reflection\ExtendedParametersAcceptor;
use PHPStan\Reflection\ParametersAcceptorSelector;
use PHPStan\Reflection\ReflectionProvider;
use PHPStan\Type\ObjectType;
use PHPStan\Type\Type;

/** The arguments of a call of one of b24's methods, with the types that the method wants. */
final class Arguments
{
	/**
	 * @param array<string, Type> $given by the parameter's name
	 * @param array<string, Type> $wanted
	 */
	private function __construct(public readonly string $class, public readonly string $method, public readonly array $given, public readonly array $wanted)
	{
	}

	/** Null: this is no call of a method of b24. */
	public static function of(CallLike $call, Scope $scope, ReflectionProvider $classes): ?self
	{
		$method = self::method($call, $scope, $classes);
		if ($method === null || !str_starts_with($method->getDeclaringClass()->getName(), 'B24\\')) {
			return null;
		}
		$acceptor = ParametersAcceptorSelector::selectFromArgs($scope, $call->getArgs(), $method->getVariants(), $method->getNamedArgumentsVariants());
		$arguments = $acceptor instanceof ExtendedParametersAcceptor ? ArgumentsNormalizer::reorderArgs($acceptor, $call->getArgs()) : null;
		$given = $wanted = [];
		foreach ($arguments ?? [] as $i => $argument) {
			$parameter = $acceptor->getParameters()[$i] ?? null;
			if ($parameter !== null && !$argument->unpack) {
				$given[$parameter->getName()] = $scope->getType($argument->value);
				$wanted[$parameter->getName()] = $parameter->getType();
			}
		}

		return new self($method->getDeclaringClass()->getName(), $method->getName(), $given, $wanted);
	}

	private static function method(CallLike $call, Scope $scope, ReflectionProvider $classes): ?ExtendedMethodReflection
	{
		if ($call instanceof Node\Expr\New_) {
			if (!$call->class instanceof Node\Name) {
				return null;
			}
			$class = $scope->resolveName($call->class);

			return str_starts_with($class, 'B24\\') && $classes->hasClass($class) && $classes->getClass($class)->hasConstructor()
				? $classes->getClass($class)->getConstructor()
				: null;
		}
		if (!($call instanceof Node\Expr\MethodCall || $call instanceof Node\Expr\NullsafeMethodCall || $call instanceof Node\Expr\StaticCall)
			|| !$call->name instanceof Node\Identifier || $call->isFirstClassCallable()) {
			return null;
		}
		$on = match (true) {
			!$call instanceof Node\Expr\StaticCall => $scope->getType($call->var),
			$call->class instanceof Node\Name => new ObjectType($scope->resolveName($call->class)),
			default => $scope->getType($call->class),
		};

		return $scope->getMethodReflection(\PHPStan\Type\TypeCombinator::removeNull($on), $call->name->toString());
	}
}
