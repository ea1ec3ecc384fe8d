<?php
declare(strict_types=1);

/*
 * Makes src/catalogue/facts.jsonl from a checkout of the documentation: php tools/catalogue/facts.php CHECKOUT
 * What it could not place goes to the error output, with the figures.
 */

namespace B24\Catalogue\Facts;

use B24\Catalogue\Page\Pages;

require __DIR__ . '/autoload.php';

ini_set('memory_limit', '2G');
$root = dirname(__DIR__, 2);
$facts = new Facts(new Pages($argv[1] ?? ''), "$root/src/catalogue/methods.jsonl", new Corrections(__DIR__ . '/facts_corrections.tsv'));
file_put_contents($argv[2] ?? "$root/src/catalogue/facts.jsonl", $facts->text());
fwrite(STDERR, $facts->report());
