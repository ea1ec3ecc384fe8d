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
use PHPStan\Rules\RuleErrorBuilder;
use PHPStan\Type\VerbosityLevel;

/**
 * Parameters of a REST method that is called by its name: `call()`, `list()`, `batch()`, `concurrent()`.
 *
 * @implements Rule<CallLike>
 */
final class ParametersRule implements Rule
{
	public function __construct(private readonly ReflectionProvider $classes, private readonly Calls $calls)
	{
	}

	public function getNodeType(): string
	{
		return CallLike::class;
	}

	/** @return list<IdentifierRuleError> */
	public function processNode(Node $node, Scope $scope): array
	{
		$arguments = Arguments::of($node, $scope, $this->classes);
		$errors = [];
		foreach ($arguments === null ? [] : $this->calls->of($arguments) as $array) {
			if ($array->isByName && $array->wanted->accepts($array->given, true)->no()) {
				$wanted = $array->wanted->describe(VerbosityLevel::precise());
				$errors[] = RuleErrorBuilder::message("Parameters of $array->what: expected $wanted, got {$array->given->describe(VerbosityLevel::precise())}.")
					->identifier('argument.type')->build();
			}
		}

		return $errors;
	}
}
