<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Reads how lists page out of the pages of the documentation, where they follow the usual pattern:
 *
 *     php tests/portal/documented/read.php DOCUMENTATION >tests/portal/documented/usual.json
 *
 * DOCUMENTATION is a checkout of bitrix24/b24restdocs. It knows nothing of the extension and its
 * catalogue: what stands here is a second reading, so that a mistake of the first one shows. What is
 * not usual was read by a person and stands in special.php.
 */

/** Names and descriptions of a page's parameters. */
function parameters(string $page): array
{
	preg_match('/^## [^\n]*Parameters.*?(?=^## (?!Param))/ms', $page, $section);
	preg_match_all('/^\s*\|\|\s*\*\*\\\\?([A-Za-z_*]+?)\\\\?\*?(?:\^\\\\?\*\^|\*)?\*\*(.*?)(?=^\s*\|\||^\|#|\z)/ms', $section[0] ?? '', $rows, PREG_SET_ORDER);
	$found = [];
	foreach ($rows as [, $name, $text]) {
		$found[trim($name, '*')] ??= $text;
	}

	return $found;
}

/** The example of a reply, as far as it is JSON. */
function example(string $page): ?array
{
	preg_match('/^## Response.*/ms', $page, $section);
	preg_match_all('/```json\s*(.*?)```/s', $section[0] ?? '', $blocks);
	foreach ($blocks[1] as $text) {
		$text = preg_replace(['~//[^\n"]*$~m', '/,?\s*\.\.\.,?/', '/,(\s*[}\]])/'], ['', '', '$1'], $text);
		$decoded = json_decode($text, true);
		if (is_array($decoded) && !isset($decoded['error'])) {
			return $decoded;
		}
	}

	return null;
}

function isRows(mixed $value): bool
{
	return is_array($value) && $value !== [] && array_is_list($value) && is_array($value[0]);
}

function isRowsById(mixed $value): bool
{
	return is_array($value) && $value !== [] && !array_is_list($value)
		&& array_filter(array_keys($value), is_int(...)) === array_keys($value) && is_array(current($value));
}

/** @return array{string, bool, array<string, mixed>}|null under which key, by id or not, and a row */
function rows(array $reply): ?array
{
	$result = $reply['result'] ?? $reply;
	foreach (['' => $result] + (array_is_list($result) ? [] : $result) as $key => $value) {
		if (isRows($value) || isRowsById($value)) {
			return [(string) $key, !array_is_list($value), current($value)];
		}
	}

	return null;
}

/** The field that tells rows apart: its name and whether it is shown as a number. */
function id(array $row): ?array
{
	foreach ($row as $name => $value) {
		if (strcasecmp((string) $name, 'id') === 0 && preg_match('/^\d+$/', (string) $value)) {
			return [$name, is_int($value)];
		}
	}
	$first = array_key_first($row);

	return preg_match('/Id$/', (string) $first) && is_int($row[$first]) ? [$first, true] : null;
}

[, $root] = $argv;
$lists = [];
$files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$root/api-reference", FilesystemIterator::SKIP_DOTS));
foreach ($files as $file) {
	if (!str_ends_with((string) $file, '.md')) {
		continue;
	}
	$page = (string) preg_replace(['/\{% list tabs %\}.*?\{% endlist %\}/s', '/\{% note.*?\{% endnote %\}/s'], '', file_get_contents((string) $file));
	$parameters = parameters($page);
	$by = array_values(array_filter(array_keys($parameters), static fn ($n) => strtolower((string) $n) === 'start'));
	$reply = example($page);
	if ($by === [] && !isset($reply['total']) || preg_match('/\.(add|update|delete)\b/', (string) strtok($page, "\n")) === 1 || preg_match('/^# .*?([a-z_0-9]+(?:\.[A-Za-z0-9_]+)+)\)?\s*(?:\{#.*)?$/m', $page, $title) !== 1) {
		continue;
	}
	$rows = $reply === null ? null : rows($reply);
	$id = $rows === null ? null : id($rows[2]);
	$filter = array_values(array_filter(array_keys($parameters), static fn ($n) => strtolower((string) $n) === 'filter'))[0] ?? null;
	$sort = array_values(array_filter(array_keys($parameters), static fn ($n) => preg_match('/^(sort|(?:[a-z]+_)?order)$/i', (string) $n) === 1));
	preg_match('/static[^0-9]{0,20}(\d+)/', $parameters[$by[0] ?? ''] ?? '', $size);
	$lists[$title[1]] = [
		'page' => substr((string) $file, strlen($root) + 1),
		'start' => $by[0] ?? null,
		'size' => (int) ($size[1] ?? 50),
		'rows' => $rows[0] ?? null,
		'by_id' => $rows[1] ?? false,
		'id' => $id[0] ?? null,
		'number' => $id[1] ?? false,
		'total' => str_contains($page, '**total**') || isset($reply['total']),
		'filter' => $filter,
		'compares' => $filter !== null && preg_match('/[`"]>[`"]/', $page) === 1,
		'sort' => $sort,
	];
}
ksort($lists, SORT_STRING | SORT_FLAG_CASE);
echo json_encode($lists, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";
