<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

/** The types that the documentation names, and what they are in JSON. docs/catalogue.md has them as a table. */
final class DataTypes
{
	/** Documented type => what JSON has for it. */
	public const JSON = [
		'integer' => 'integer',
		'double' => 'double',
		'boolean' => 'boolean',
		'char' => 'string',
		'string' => 'string',
		'text' => 'string',
		'enum' => 'string',
		'date' => 'string',
		'datetime' => 'string',
		'timestamp' => 'integer',
		'user' => 'integer',
		'crm' => 'string',
		'crm_status' => 'string',
		'crm_lead' => 'integer',
		'crm_deal' => 'integer',
		'crm_contact' => 'integer',
		'crm_company' => 'integer',
		'crm_quote' => 'integer',
		'crm_category' => 'integer',
		'crm_entity' => 'integer',
		'crm_currency' => 'string',
		'crm_enum_activitytype' => 'integer',
		'crm_enum_activitystatus' => 'integer',
		'crm_enum_activitypriority' => 'integer',
		'crm_enum_activitynotifytype' => 'integer',
		'crm_enum_activitydirection' => 'integer',
		'crm_enum_contenttype' => 'integer',
		'crm_enum_ownertype' => 'integer',
		'location' => 'integer',
		'userFieldEntityId' => 'string',
		'null' => 'null',
		'function' => 'string',
		'callable' => 'string',
	];

	/** Other words for the same. */
	private const SPELLINGS = [
		'int' => 'integer', 'bool' => 'boolean', 'float' => 'double', 'number' => 'double', 'str' => 'string', 'enumeration' => 'enum',
		'list' => 'array', 'mixed' => 'any', 'dateTime' => 'datetime', 'numeric' => 'double',
	];

	public static function spelling(string $type): string
	{
		$lower = strtolower($type);
		foreach (['integer', 'double', 'boolean', 'char', 'string', 'text', 'enum', 'date', 'datetime', 'timestamp', 'user', 'array', 'object',
			'any', 'null', 'file', 'string[]', 'integer[]', 'object[]'] as $basic) {
			if ($lower === $basic && $type !== 'User' && $type !== 'File') {
				return $basic;
			}
		}

		return self::SPELLINGS[$type] ?? self::SPELLINGS[$lower] ?? $type;
	}

	/** Whether a value of this type has no parts. `catalog_product.id` is a field of a record. */
	public static function isScalar(string $type): bool
	{
		return isset(self::JSON[$type]) || str_contains($type, '.')
			|| $type === 'file' || $type === 'any';
	}

	/** @return ?string what JSON has for it; null if that is not known from the name */
	public static function json(string $type): ?string
	{
		if (preg_match('/\.(?:id|ID)$/', $type) === 1) {
			return 'integer';
		}

		return str_ends_with($type, '[]') ? 'array' : (self::JSON[$type] ?? ['array' => 'array', 'object' => 'object'][$type] ?? null);
	}
}
