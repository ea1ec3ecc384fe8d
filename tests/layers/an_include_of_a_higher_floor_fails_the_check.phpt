--TEST--
tools/check_layers accepts the sources as they are, and names an include of a higher floor
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/check_layers')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/layers.inc';

$tree = Tree::copy();
echo $tree->check(), "\n";
$tree->add('src/core/base/buffer.h', "#include \"zend/call/call.h\"\n");
echo $tree->check(), "\n";
?>
--EXPECTF--
0:      %d files in %d rooms: none uses a higher floor, none is in a circle (includes)
1: core/base/buffer uses zend/call/call on a higher floor: #include "zend/call/call.h"
%A