--TEST--
Each purpose written by hand is for a method that there is, and says something else than the rule; each object and rule is used
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../tools/catalogue')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
use B24\Catalogue\{Catalogue, Purposes, Types};

$root = dirname(__DIR__, 2);
require "$root/tools/catalogue/autoload.php";
$folder = "$root/tools/catalogue/purposes";
$purposes = Purposes\Purposes::load($folder, Types\NestedFacts::load("$root/src/catalogue/facts.jsonl"));
$left = $purposes->byHand;
$idle = ['objects' => Purposes\Table::read("$folder/objects.tsv"), 'rules' => Purposes\Table::read("$folder/rules.tsv")];
foreach (Catalogue::load("$root/src/catalogue/methods.jsonl")->methods as $method) {
	$byHand = $purposes->byHand[$method->name()] ?? null;
	unset($left[$method->name()]);
	if ($byHand !== null) {
		$byHand !== $purposes->byRule($method) || print "the rule says it, too: {$method->name()}\n";
	} else {
		[$object, $rule] = $purposes->rules->match($method) ?? ['', ''];
		unset($idle['objects'][$object], $idle['rules'][$rule]);
	}
}
echo implode('', array_map(static fn (string $name) => "there is no method $name\n", array_keys($left)));
foreach ($idle as $file => $keys) {
	echo implode('', array_map(static fn (string $key) => "$file.tsv: nothing uses $key\n", array_keys($keys)));
}
foreach (['objects', 'rules', 'lines'] as $file) {
	$keys = array_keys(Purposes\Table::read("$folder/$file.tsv"));
	$sorted = $keys;
	sort($sorted, SORT_STRING);
	$keys === $sorted || print "$file.tsv is not sorted\n";
}
echo count($purposes->byHand) > 600 ? "done\n" : "few\n";
?>
--EXPECT--
done
