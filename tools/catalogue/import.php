<?php
declare(strict_types=1);

/*
 * Makes src/catalogue/methods.jsonl from a list of records gathered from the Bitrix24 documentation:
 *
 *     php tools/catalogue/import.php RECORDS.json >src/catalogue/methods.jsonl
 *
 * Every record is kept as it is. Three keys are added (docs/catalogue.md explains all): `access`, whether
 * the method only reads, is what read_only.tsv says; `pages`, how a list pages, and `id_field`, by which it
 * can be read on from the last row seen, are usual or what lists.php says. The catalogue itself can be
 * read as well, to derive these keys anew.
 */

/** @return array<string, string> `method version` → read or write, as read_only.php has decided */
function read_only_decisions(): array
{
	$accesses = [];
	foreach (file(__DIR__ . '/read_only.tsv', FILE_IGNORE_NEW_LINES) as $line) {
		[$method, $version, $access] = explode("\t", $line);
		$accesses["$method $version"] = $access;
	}

	return $accesses;
}

/** Lists of rows that have no id, or not one that counts upwards. */
const LISTS_WITHOUT_ID = [
	'catalog.catalog.list', 'catalog.productPropertySection.list', 'crm.address.list', 'crm.orderentity.list',
	'crm.requisite.link.list', 'sale.businessValuePersonDomain.list', 'sale.propertyRelation.list', 'sale.status.list',
	'sale.statusLang.list',
];

/**
 * The field of lists that can be filtered by "greater than" and ordered ascending, where a family of
 * methods is known to do it the usual way; null where that is not certain.
 *
 * @param array<string, mixed> $record
 */
function idField(array $record): ?string
{
	$method = $record['method'];
	$names = array_column($record['params'], 'name');
	$usual = array_map('strtolower', $names);
	if (!$record['list'] || ($record['paging'] ?? '') !== 'start'
		|| !in_array('filter', $usual, true) || !in_array('order', $usual, true)
		|| in_array($method, LISTS_WITHOUT_ID, true)) {
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
function spelled(array $record, string $name): ?string
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
function usualPages(array $record): array
{
	return match ($record['paging'] ?? '') {
		'start', 'total' => ['at' => spelled($record, 'start') ?? 'start', 'rows' => 50, 'next' => 'next', 'total' => 'total'],
		'pagination' => ['at' => 'pagination.offset', 'limit' => 'pagination.limit', 'rows' => 50, 'id' => 'id'],
		'after-cursor' => ['at' => 'pagination.afterCursor', 'limit' => 'pagination.limit', 'rows' => 50],
		'cursor' => ['at' => 'cursor.value', 'limit' => 'cursor.limit', 'rows' => 50],
		default => [],
	};
}

/**
 * @param array<string, mixed> $record
 * @return array<string, mixed>
 */
function withPages(array $record, array $said): array
{
	$idField = array_key_exists('id_field', $said) ? $said['id_field'] : idField($record);
	$own = $said['pages'] ?? [];
	unset($said['pages'], $said['id_field']);
	$record = [...$record, ...$said];
	if (($record['paging'] ?? '') === null) {
		unset($record['paging']);
	}
	if (!$record['list']) {
		return $record;
	}
	$pages = isset($own['rows']) ? $own : [...usualPages($record), ...$own];
	if ($idField !== null) {
		$pages += isset($own['rows']) ? [] : ['order' => spelled($record, 'order') ?? 'order'];
		$record['id_field'] = $idField;
	}
	$record['pages'] = $pages;

	return $record;
}

/** @return list<array<string, mixed>> a JSON list, or an object per line: the catalogue itself, to derive its keys anew */
function records(string $text): array
{
	$read = static fn (string $json): array => json_decode($json, true, flags: JSON_THROW_ON_ERROR);
	$records = $text[0] === '[' ? $read($text) : array_map($read, explode("\n", trim($text)));

	return array_map(static fn (array $record) => array_diff_key($record, ['id_field' => 0, 'pages' => 0]), $records);
}

$records = records(file_get_contents($argv[1] ?? 'php://stdin'));
$accesses = read_only_decisions();
$lists = require __DIR__ . '/lists.php';
usort($records, static fn (array $a, array $b) =>
	[strtolower($a['method']), $a['version']] <=> [strtolower($b['method']), $b['version']]);
foreach ($records as $record) {
	$record['access'] = $accesses["$record[method] $record[version]"];
	$record = withPages($record, $lists["$record[method] $record[version]"] ?? $lists[$record['method']] ?? []);
	echo json_encode($record, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
}
