--TEST--
No purpose of a method is a sentence of its page
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../tools/catalogue')) {
	die('skip the release archive has no development tools');
}
if (!is_dir((string) getenv('B24_TEST_DOCUMENTATION'))) {
	die('skip B24_TEST_DOCUMENTATION names no checkout of bitrix24/b24restdocs');
}
?>
--FILE--
<?php
use B24\Catalogue\{Catalogue, Purposes, Types};

$root = dirname(__DIR__, 2);
require "$root/tools/catalogue/autoload.php";
$purposes = Purposes\Purposes::load("$root/tools/catalogue/purposes", Types\NestedFacts::load("$root/src/catalogue/facts.jsonl"));

/** The bare words: neither marks nor letter case nor articles count. */
function bare(string $text): string
{
	return ' ' . trim(preg_replace(['/\]\([^)]*\)/', '/[^a-z0-9]+/', '/\b(?:a|an|the)\b/', '/ +/'], [']', ' ', ' ', ' '], strtolower($text))) . ' ';
}

$checked = 0;
foreach (Catalogue::load("$root/src/catalogue/methods.jsonl")->methods as $method) {
	$line = $purposes->of($method);
	if ($line === null) {
		continue;
	}
	$page = bare(file_get_contents(getenv('B24_TEST_DOCUMENTATION') . '/' . $method->record['doc']));
	foreach (preg_split('/(?<=[.])\s/', $line) as $sentence) {
		$words = bare($sentence);
		$checked++;
		substr_count($words, ' ') < 6 || !str_contains($page, $words) || print "{$method->name()}: $sentence\n";
	}
}
echo $checked > 1600 ? "checked\n" : "only $checked\n";
?>
--EXPECT--
checked
