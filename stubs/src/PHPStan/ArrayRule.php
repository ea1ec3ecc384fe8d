<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use PhpParser\Node;
use PhpParser\Node\Expr\CallLike;
use PHPStan\Analyser\Scope;
use PHPStan\Reflection\ReflectionProvider;
use PHPStan\Rules\IdentifierRuleError;
use PHPStan\Rules\Rule;

/**
 * A rule about the arrays that are given to b24's methods.
 *
 * @implements Rule<CallLike>
 */
abstract class ArrayRule implements Rule
{
	final public function __construct(private readonly ReflectionProvider $classes, private readonly Calls $calls)
	{
	}

	final public function getNodeType(): string
	{
		return CallLike::class;
	}

	/** @return list<IdentifierRuleError> */
	final public function processNode(Node $node, Scope $scope): array
	{
		$arguments = Arguments::of($node, $scope, $this->classes);
		$errors = [];
		foreach ($arguments === null ? [] : $this->calls->of($arguments) as $array) {
			array_push($errors, ...$this->errors($array));
		}

		return $errors;
	}

	/** @return list<IdentifierRuleError> */
	abstract protected function errors(GivenArray $array): array;
}
