<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Writes what the site shows of each REST method, as JSON: php tools/catalogue/site.php >methods.json
 * Run by ./dev site.
 */

namespace B24\Catalogue;

use B24\Catalogue\Purposes\Purposes;
use B24\Catalogue\Site\MethodPage;
use B24\Catalogue\Types\NestedFacts;

require __DIR__ . '/autoload.php';

ini_set('memory_limit', '1G'); // the trees of all methods at once

$root = dirname(__DIR__, 2);
$catalogue = Catalogue::load("$root/src/catalogue/methods.jsonl");
$facts = NestedFacts::load("$root/src/catalogue/facts.jsonl");
$page = new MethodPage($catalogue, $facts, Purposes::load(__DIR__ . '/purposes', $facts), file_get_contents("$root/docs/lists.md"));
echo json_encode(array_map($page->of(...), $catalogue->methods), JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
