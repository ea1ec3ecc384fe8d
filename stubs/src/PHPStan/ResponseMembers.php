<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use PhpParser\Node\Expr;
use PHPStan\Analyser\Scope;
use PHPStan\Type\ExpressionTypeResolverExtension;
use PHPStan\Type\IntegerType;
use PHPStan\Type\ObjectType;
use PHPStan\Type\Type;
use PHPStan\Type\TypeCombinator;

/** `$response['result']` and what is in it: before `??`, PHPStan takes it for anything that a response may have. */
final class ResponseMembers implements ExpressionTypeResolverExtension
{
	public function getType(Expr $expr, Scope $scope): ?Type
	{
		if (!$expr instanceof Expr\ArrayDimFetch || $expr->dim === null) {
			return null;
		}
		$in = $expr->var instanceof Expr\ArrayDimFetch ? $this->getType($expr->var, $scope) : null;
		if ($in !== null) {
			$dim = $scope->getType($expr->dim);

			return $in->hasOffsetValueType($dim)->no() ? null : $in->getOffsetValueType($dim);
		}
		$names = $scope->getType($expr->dim)->getConstantStrings();
		$name = count($names) === 1 ? $names[0]->getValue() : '';
		if (!in_array($name, ['result', 'total', 'next'], true)) {
			return null;
		}
		$response = $scope->getType($expr->var);
		if (!(new ObjectType('B24\Response'))->isSuperTypeOf($response)->yes()) {
			return null;
		}

		return $name === 'result' ? $response->getTemplateType('B24\Response', 'TResult') : TypeCombinator::addNull(new IntegerType());
	}
}
