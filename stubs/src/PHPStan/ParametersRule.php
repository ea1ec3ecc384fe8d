<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use PHPStan\Rules\RuleErrorBuilder;
use PHPStan\Type\VerbosityLevel;

/** Parameters of a REST method that is called by its name: `call()`, `list()`, `batch()`, `concurrent()`. */
final class ParametersRule extends ArrayRule
{
	protected function errors(GivenArray $array): array
	{
		if (!$array->isByName || !$array->wanted->accepts($array->given, true)->no()) {
			return [];
		}
		$wanted = $array->wanted->describe(VerbosityLevel::precise());

		return [RuleErrorBuilder::message("Parameters of $array->what: expected $wanted, got {$array->given->describe(VerbosityLevel::precise())}.")
			->identifier('argument.type')->build()];
	}
}
