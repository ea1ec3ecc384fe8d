--TEST--
tools/check_layers names files that include each other, directly or through others
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
$tree->add('src/core/upper/alone.c', "#include \"core/lower/a.h\"\n");
$tree->add('src/core/lower/a.h', "#include \"core/lower/b.h\"\n");
$tree->add('src/core/lower/b.c', "#include \"core/lower/b.h\"\n#include \"core/lower/c.h\"\n");
$tree->add('src/core/lower/b.h', '');
$tree->add('src/core/lower/c.h', '');
echo $tree->check(), "\n";
$tree->add('src/core/lower/c.h', "#include \"core/lower/a.h\"\n");
echo $tree->check(), "\n";
?>
--EXPECT--
0:      7 files in 4 rooms: none uses a higher floor, none is in a circle (includes)
1: a circle: core/lower/a, core/lower/b, core/lower/c
  core/lower/a uses core/lower/b: #include "core/lower/b.h"
  core/lower/b uses core/lower/c: #include "core/lower/c.h"
  core/lower/c uses core/lower/a: #include "core/lower/a.h"
