--TEST--
tools/check_layers names what the core must not know or do: PHP, printing, sleeping
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
$tree->add('src/core/upper/a.c', "/* zval, printf(): a comment may say it */\n#include <php.h>\nzval *value;\n");
$tree->add('src/core/lower/b.c', "void b(void)\n{\n\tsleep(1);\n}\n");
echo $tree->check(), "\n";
?>
--EXPECT--
1: src/core/lower/b.c:3: the core neither prints nor sleeps nor ends the process: sleep(1);
src/core/upper/a.c:2: PHP in the core: #include <php.h>
src/core/upper/a.c:3: PHP in the core: zval *value;
