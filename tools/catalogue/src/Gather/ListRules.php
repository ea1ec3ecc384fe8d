<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

/**
 * Adds how a list pages (`pages`), and by which field it can be read on from the last row seen (`id_field`). Both are
 * usual, or what lists.php says.
 */
final class ListRules
{
	/** Lists of rows that have no id, or not one that counts upwards. */
	private const LISTS_WITHOUT_ID = [
		'catalog.catalog.list', 'catalog.productPropertySection.list', 'crm.address.list', 'crm.orderentity.list',
		'crm.requisite.link.list', 'sale.businessValuePersonDomain.list', 'sale.propertyRelation.list', 'sale.status.list',
		'sale.statusLang.list',
	];

	/** @param array<string, array<string, mixed>> $rules what lists.php says: by `method`, or by `method version` */
	public function __construct(private readonly array $rules)
	{
	}

	/**
	 * @param list<array<string, mixed>> $records
	 * @return list<string> names in lists.php that no method has
	 */
	public function idle(array $records): array
	{
		$names = array_column($records, 'method');
		$versions = array_map(static fn (array $record) => "$record[method] $record[version]", $records);

		return array_values(array_diff(array_keys($this->rules), $names, $versions));
	}

	/**
	 * Whether lists.php says something of a method.
	 *
	 * @param array<string, mixed> $record
	 */
	public function knows(array $record): bool
	{
		return isset($this->rules["$record[method] $record[version]"]) || isset($this->rules[$record['method']]);
	}

	/**
	 * @param array<string, mixed> $record
	 * @return array<string, mixed>
	 */
	public function applied(array $record): array
	{
		$said = $this->rules["$record[method] $record[version]"] ?? $this->rules[$record['method']] ?? [];
		$idField = array_key_exists('id_field', $said) ? $said['id_field'] : self::idField($record);
		$own = $said['pages'] ?? [];
		unset($said['pages'], $said['id_field']);
		$record = [...$record, ...$said];
		if (($record['paging'] ?? '') === null) {
			unset($record['paging']);
		}
		if (!$record['list']) {
			return $record;
		}
		$pages = isset($own['rows']) ? $own : [...self::usualPages($record), ...$own];
		if ($idField !== null) {
			$pages += isset($own['rows']) ? [] : ['order' => self::spelled($record, 'order') ?? 'order'];
			$record['id_field'] = $idField;
		}
		$record['pages'] = $pages;

		return $record;
	}

	/**
	 * The field of lists that can be filtered by "greater than" and ordered ascending, where a family of
	 * methods is known to do it the usual way; null where that is not certain.
	 *
	 * @param array<string, mixed> $record
	 */
	private static function idField(array $record): ?string
	{
		$method = $record['method'];
		$names = array_column($record['params'], 'name');
		$usual = array_map('strtolower', $names);
		if (!$record['list'] || ($record['paging'] ?? '') !== 'start'
			|| !in_array('filter', $usual, true) || !in_array('order', $usual, true)
			|| in_array($method, self::LISTS_WITHOUT_ID, true)) {
			return null;
		}

		return match (true) {
			(bool) preg_match('/^(crm\.(item|type|automatedsolution|documentgenerator)|catalog|sale)\./', $method) => 'id',
			(bool) preg_match('/^(crm|tasks\.task|lists\.element|entity\.item)\./', $method) => 'ID',
			default => null,
		};
	}

	/**
	 * The parameter as its page spells it.
	 *
	 * @param array<string, mixed> $record
	 */
	private static function spelled(array $record, string $name): ?string
	{
		foreach ($record['params'] as $parameter) {
			if (strcasecmp($parameter['name'], $name) === 0) {
				return $parameter['name'];
			}
		}

		return null;
	}

	/**
	 * How the usual lists page, by their scheme.
	 *
	 * @param array<string, mixed> $record
	 * @return array<string, mixed>
	 */
	private static function usualPages(array $record): array
	{
		return match ($record['paging'] ?? '') {
			'start', 'total' => ['at' => self::spelled($record, 'start') ?? 'start', 'rows' => 50, 'next' => 'next', 'total' => 'total'],
			'pagination' => ['at' => 'pagination.offset', 'limit' => 'pagination.limit', 'rows' => 50, 'id' => 'id'],
			'after-cursor' => ['at' => 'pagination.afterCursor', 'limit' => 'pagination.limit', 'rows' => 50],
			'cursor' => ['at' => 'cursor.value', 'limit' => 'cursor.limit', 'rows' => 50],
			default => [],
		};
	}
}
