<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Makes everything that follows from src/catalogue/methods.jsonl: the C table, the scope classes,
 * the client's properties and methods of one segment, the IDE stubs and the index. Run by ./dev gen,
 * which then makes arginfo from the stubs.
 */

namespace B24\Catalogue;

use B24\Catalogue\Purposes\Purposes;
use B24\Catalogue\Types\NestedFacts;

require __DIR__ . '/autoload.php';

$root = dirname(__DIR__, 2);
$catalogue = Catalogue::load("$root/src/catalogue/methods.jsonl");

/** Replaces what stands between the marks `// generated: NAME` and `// end of generated`. */
function fill(string $file, string $name, string $content): void
{
	$text = preg_replace_callback(
		"~^( *// generated: $name\n).*?^( *// end of generated\n)~ms",
		static fn (array $found) => $found[1] . rtrim($content, "\n") . "\n" . $found[2],
		file_get_contents($file),
		count: $count,
	);
	$count === 1 ?: throw new \RuntimeException("$file: no place for $name");
	file_put_contents($file, $text);
}

$table = new TableWriter($catalogue);
$skin = new SkinWriter($catalogue);
file_put_contents("$root/src/catalogue/method_ids.h", $table->ids());
file_put_contents("$root/src/catalogue/methods_data.h", $table->data());
file_put_contents("$root/src/catalogue/facts_data.h", (new FactsWriter($catalogue, "$root/src/catalogue/facts.jsonl"))->data());
file_put_contents("$root/src/zend/scopes/scopes.c", $skin->code());
fill("$root/src/zend/client/client.stub.php", 'properties', $skin->clientProperties());
fill("$root/src/zend/client/client.stub.php", 'methods', $skin->clientMethods());
fill("$root/src/zend/client/client.c", 'methods', $skin->clientCode());
is_dir("$root/stubs") || mkdir("$root/stubs");
array_map('unlink', glob("$root/stubs/*.php"));
$nested = NestedFacts::load("$root/src/catalogue/facts.jsonl");
$purposes = Purposes::load(__DIR__ . '/purposes', $nested);
foreach ((new IdeStubs($catalogue, "$root/src/zend", $nested, $purposes))->files() as $name => $content) {
	file_put_contents("$root/stubs/$name", $content);
}
$facts = new StubFacts($catalogue, $nested);
file_put_contents("$root/stubs/src/Facts.php", $facts->forAnalysers());
file_put_contents("$root/stubs/src/SelectNames.php", $facts->selects());
file_put_contents("$root/stubs/.phpstorm.meta.php", $facts->forPhpStorm());
file_put_contents("$root/docs/methods.md", (new MethodIndex($catalogue))->text());
