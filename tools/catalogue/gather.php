<?php
declare(strict_types=1);

/*
 * Makes src/catalogue/methods.jsonl and tools/catalogue/read_only.tsv from a checkout of the public documentation
 * (bitrix24/b24restdocs on GitHub), and prints what came, went and changed, and which pages it does not understand:
 *
 *     php tools/catalogue/gather.php DOCUMENTATION [CATALOGUE [RULES]]
 *
 * CATALOGUE is the file to write; RULES a folder with corrections.tsv and lists.php, where read_only.tsv is written.
 * The same checkout gives the same bytes, whatever the files said before.
 */

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Pages;

require __DIR__ . '/autoload.php';

ini_set('memory_limit', '1G'); // all pages at once

$documentation = rtrim($argv[1] ?? '', '/');
$catalogue = $argv[2] ?? dirname(__DIR__, 2) . '/src/catalogue/methods.jsonl';
$rules = $argv[3] ?? __DIR__;
if (!is_dir("$documentation/api-reference")) {
	fwrite(STDERR, "$documentation is no checkout of the documentation: it has no folder api-reference\n");
	exit(2);
}

$corrections = new Corrections("$rules/corrections.tsv");
$gathered = (new Gatherer($documentation, new Pages($documentation), $corrections, new ListRules(require "$rules/lists.php")))->gather();
$before = is_file($catalogue) ? file($catalogue, FILE_IGNORE_NEW_LINES) : [];
$changes = Changes::between(array_map(static fn (string $line) => json_decode($line, true, flags: JSON_THROW_ON_ERROR), $before), $gathered->records);
file_put_contents($catalogue, $gathered->lines());
file_put_contents("$rules/read_only.tsv", $gathered->access);

$kinds = $gathered->kinds;
$methods = $kinds['method'] ?? 0;
unset($kinds['method']);
echo count($gathered->records), " methods: $methods have a page, ", count($gathered->records) - $methods, " are corrections, of which there are {$corrections->count()} in all.\n";
echo array_sum($kinds), ' pages describe no method: ', implode(', ', array_map(static fn (string $kind, int $n) => "$n $kind", array_keys($kinds), $kinds)), ".\n";
foreach ($corrections->idle as $idle) {
	echo "A correction is no longer needed: $idle\n";
}
foreach ($gathered->problems as $reason => $pages) {
	echo "Not understood: $reason (", count($pages), ")\n  ", implode("\n  ", $pages), "\n";
}
echo $changes === [] ? "Nothing has changed.\n" : implode("\n", $changes) . "\n";
