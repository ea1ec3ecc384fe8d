--TEST--
tools/check_layers finds calls in the objects of a build, which no include shows
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/check_layers')) {
	die('skip the release archive has no development tools');
}
if ((string) shell_exec('command -v cc') === '' || (string) shell_exec('command -v nm') === '') {
	die('skip needs a C compiler and nm');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/layers.inc';

$tree = Tree::withTwoRooms();
$tree->add('src/core/upper/top.c', "int top(void) { return 1; }\n");
$tree->add('src/core/lower/first.c', "int top(void);\nint second(void);\nint first(void) { return top() + second(); }\n");
$tree->add('src/core/lower/second.c', "int first(void);\nint second(void) { return first(); }\n");
echo $tree->check(), "\n";
$tree->compile();
echo $tree->check($tree->root), "\n";
?>
--EXPECT--
0:      5 files in 4 rooms: none uses a higher floor, none is in a circle (includes)
1: core/lower/first uses core/upper/top on a higher floor: top
a circle: core/lower/first, core/lower/second
  core/lower/first uses core/lower/second: second
  core/lower/second uses core/lower/first: first
