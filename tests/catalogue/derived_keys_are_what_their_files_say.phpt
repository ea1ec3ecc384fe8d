--TEST--
The catalogue's derived keys are what lists.php says: deriving them anew changes nothing
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../tools/catalogue')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
$root = dirname(__DIR__, 2);
require "$root/tools/catalogue/autoload.php";
$rules = new B24\Catalogue\Gather\ListRules(require "$root/tools/catalogue/lists.php");
$different = [];
$lists = 0;
foreach (file("$root/src/catalogue/methods.jsonl") as $line) {
	$record = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
	$lists += isset($record['pages']) ? 1 : 0;
	$anew = $rules->applied(array_diff_key($record, ['id_field' => 0, 'pages' => 0]));
	if ($anew != $record) {
		$different[] = $record['method'];
	}
}
echo count($different), ' of ', $lists > 180 ? 'more than 180' : $lists, " lists are different\n";
?>
--EXPECT--
0 of more than 180 lists are different
