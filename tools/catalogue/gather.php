<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Makes the catalogue from a checkout of the public documentation (bitrix24/b24restdocs on GitHub), and prints which
 * pages it does not understand, and what came, went and changed since the files were made before:
 *
 *     php tools/catalogue/gather.php DOCUMENTATION [CATALOGUE [RULES]]
 *
 * CATALOGUE is the folder of methods.jsonl and facts.jsonl; RULES that of corrections.tsv, facts_corrections.tsv and
 * lists.php, where read_only.tsv is written. The same checkout gives the same bytes, whatever the files said before.
 */

namespace B24\Catalogue\Gather;

use B24\Catalogue\Facts;
use B24\Catalogue\Page\Pages;

require __DIR__ . '/autoload.php';

ini_set('memory_limit', '2G'); // all pages at once

$documentation = rtrim($argv[1] ?? '', '/');
$catalogue = $argv[2] ?? dirname(__DIR__, 2) . '/src/catalogue';
$rules = $argv[3] ?? __DIR__;
if (!is_dir("$documentation/api-reference")) {
	fwrite(STDERR, "$documentation is no checkout of the documentation: it has no folder api-reference\n");
	exit(2);
}

/** @return list<array<string, mixed>> none if there is no such file */
function read(string $file): array
{
	return array_map(
		static fn (string $line) => json_decode($line, true, flags: JSON_THROW_ON_ERROR),
		is_file($file) ? file($file, FILE_IGNORE_NEW_LINES) : [],
	);
}

/**
 * @param list<string> $files
 * @return list<string>
 */
function sums(array $files): array
{
	return array_map(static fn (string $file) => is_file($file) ? sha1_file($file) : '', $files);
}

$files = ["$catalogue/methods.jsonl", "$catalogue/facts.jsonl"];
$before = array_map(read(...), $files);
$sums = sums($files);
$pages = new Pages($documentation);
$corrections = new Corrections("$rules/corrections.tsv");
$lists = new ListRules(require "$rules/lists.php");
$gathered = (new Gatherer($documentation, $pages, $corrections, $lists))->gather();
file_put_contents("$catalogue/methods.jsonl", $gathered->lines());
file_put_contents("$rules/read_only.tsv", $gathered->access);
$facts = new Facts\Facts($pages, "$catalogue/methods.jsonl", new Facts\Corrections("$rules/facts_corrections.tsv"));
file_put_contents("$catalogue/facts.jsonl", $facts->text());

$kinds = $gathered->kinds;
$methods = $kinds['method'] ?? 0;
unset($kinds['method']);
echo count($gathered->records), " methods: $methods have a page, ", count($gathered->records) - $methods, " are corrections, of which there are {$corrections->count()} in all.\n";
echo array_sum($kinds), ' pages describe no method: ', implode(', ', array_map(static fn (string $kind, int $n) => "$n $kind", array_keys($kinds), $kinds)), ".\n";
foreach ($corrections->idle as $idle) {
	echo "A correction is no longer needed: $idle\n";
}
foreach ($lists->idle($gathered->records) as $name) {
	echo "lists.php knows a method that there is not: $name\n";
}
foreach ($gathered->problems as $reason => $paths) {
	echo "Not understood: $reason (", count($paths), ")\n  ", implode("\n  ", $paths), "\n";
}
echo "Inside of parameters and results:\n  ", implode("\n  ", explode("\n", trim($facts->report()))), "\n";
$changes = Changes::between($before[0], $gathered->records, FactChanges::between($before[1], read("$catalogue/facts.jsonl")));
echo implode("\n", $changes ?: [sums($files) === $sums ? 'Nothing has changed.' : 'Only the form of the files has changed.']), "\n";
