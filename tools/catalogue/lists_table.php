<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Writes the table of all lists into docs/lists.md: how each pages, from the catalogue, and what came
 * of reading 12,345 rows of it from the portal emulator. Run by `./dev lists`, with the extension.
 */

require __DIR__ . '/../../tests/inc/paging.inc';

const ROWS = 12345;

/** @param array<string, mixed> $record of methods.jsonl */
function how(array $record): string
{
	$pages = $record['pages'];
	$at = isset($pages['at']) ? "`$pages[at]`" : 'one page';
	$limit = isset($pages['limit']) ? ", `$pages[limit]` $pages[rows]" : ", $pages[rows] rows";
	$end = isset($pages['last']) ? ", up to $pages[last]" : '';
	$documented = array_filter($record['params'], static fn (array $p) => strcasecmp($p['name'], explode('.', $pages['at'] ?? '')[0]) === 0);

	return $documented === [] && isset($pages['at']) && $record['paging'] === 'total' ? 'no parameter, `total`' : $at . $limit . $end;
}

/** What positions of the list say. */
function strategy(string $position, string $scheme): string
{
	return match (json_decode(base64_decode($position), true)['b']) {
		'id' => 'keyset',
		'row' => $scheme === 'limit' ? 'one page' : 'offset',
		'page' => $scheme === 'page' ? 'page numbers' : 'limit and offset',
		'last' => 'after the last id',
		default => 'portal\'s cursor',
	};
}

[$portal, $b24] = portal_and_client();
$records = [];
foreach (file(__DIR__ . '/../../src/catalogue/methods.jsonl') as $line) {
	$record = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
	$records["$record[method] $record[version]"] = $record;
}
$lines = '';
foreach (methods_that_page() as $name => $method) {
	$portal->rows([table_of($method) => ROWS]);
	['marks' => $marks, 'requests' => $requests, 'end' => $end, 'position' => $position] = read_all($portal, $b24, $method);
	$whole = $end === null && count($marks) === ROWS && count(array_unique($marks)) === ROWS;
	$outcome = $whole ? $requests : ($end === null ? 'NOT WHOLE' : "$requests, throws after row " . number_format(count($marks)));
	$id = $method->idField ?? $records[$name]['pages']['id'] ?? null;
	$lines .= "| `$method->name`" . ($method->version === 3 ? ' (3)' : '') . ' | ' . how($records[$name]) . ' | ' . ($id === null ? '' : "`$id`")
		. ' | ' . strategy($position, $method->paging) . " | $outcome |\n";
}
$file = __DIR__ . '/../../docs/lists.md';
$text = preg_replace_callback('/^(<!-- lists: .*? -->\n).*?^(<!-- end of lists -->\n)/ms', static fn (array $mark) =>
	"$mark[1]| Method | Pages | Id | Strategy | Requests |\n|---|---|---|---|---|\n$lines$mark[2]", file_get_contents($file), count: $count);
$count === 1 ?: throw new RuntimeException("$file has no place for the table");
file_put_contents($file, $text);
echo substr_count($lines, "\n"), ' lists, ', substr_count($lines, 'NOT WHOLE'), " not whole\n";
exit(str_contains($lines, 'NOT WHOLE') ? 1 : 0);
