--TEST--
In the stubs, the types with names stand before those that use them: to Psalm the others would be unknown classes
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../stubs')) {
	die('skip the release archive has no stubs');
}
?>
--FILE--
<?php
$types = 0;
foreach (glob(__DIR__ . '/../../stubs/*.php') as $file) {
	preg_match_all('/^ \* @phpstan-type (\w+) (.*?)(?=^ \* @|^ \*\/)/ms', file_get_contents($file), $found, PREG_SET_ORDER);
	$names = array_column($found, 1);
	$before = [];
	foreach ($found as [, $name, $type]) {
		$types++;
		preg_match_all('/\b\w+\b/', $type, $words);
		foreach (array_diff(array_unique(array_intersect($words[0], $names)), $before) as $late) {
			echo basename($file), ": $name uses $late, which stands behind it\n";
		}
		$before[] = $name;
	}
}
echo $types > 200 ? "checked\n" : "only $types types\n";
?>
--EXPECT--
checked
