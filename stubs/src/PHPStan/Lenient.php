<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use PHPStan\Type\Constant\ConstantArrayType;
use PHPStan\Type\Type;
use PHPStan\Type\TypeCombinator;
use PHPStan\Type\TypeTraverser;
use PHPStan\Type\TypeUtils;

/**
 * A portal leaves fields out of a record, or sends null, for reasons that no type knows: rights, settings, `select`.
 * So a program may ask whether a documented field is there (`??`, `isset`) and may as well not ask: each value is a
 * benevolent union with null, of which PHPStan demands no check.
 */
final class Lenient
{
	public static function of(Type $result): Type
	{
		return TypeTraverser::map($result, static function (Type $type, callable $traverse): Type {
			$type = $traverse($type);

			return $type instanceof ConstantArrayType ? $type->traverse(self::mayBeNull(...)) : $type;
		});
	}

	/** What the documentation says about null is left as it is. */
	private static function mayBeNull(Type $value): Type
	{
		return $value->isNull()->no() ? TypeUtils::toBenevolentUnion(TypeCombinator::addNull($value)) : $value;
	}
}
