--TEST--
tools/check_layers names a folder that src/floors.txt does not know, and a line there without a folder
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/check_layers')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/layers.inc';

$tree = Tree::withTwoRooms();
$tree->add('src/core/upper/a.c', '');
$tree->add('src/core/cellar/wine.c', '');
echo $tree->check(), "\n";
?>
--EXPECT--
1: src/floors.txt: core/lower is not there
core/cellar/wine: its room is not in src/floors.txt
