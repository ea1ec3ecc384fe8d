<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs;

/** The name of a field, as programs write it. */
final class FieldName
{
	/** Fields that a portal makes: of its users, of relations, of lists and products. */
	private const OF_THE_PORTAL = '/^(?:UF_|PARENT_ID_|PROPERTY|uf[A-Z]|parentId|property)/';

	/** Whether no list of names can have it, or one of them is it. Portals take `CREATED_BY` for `createdBy` in many methods. */
	public static function mayBe(string $name, int|string ...$known): bool
	{
		return preg_match(self::OF_THE_PORTAL, $name) === 1
			|| in_array(self::bare($name), array_map(self::bare(...), $known), true);
	}

	private static function bare(int|string $name): string
	{
		return strtolower(str_replace('_', '', (string) $name));
	}
}
