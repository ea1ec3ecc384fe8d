--TEST--
docs/recipes/files.md: every snippet prints what the page says, and calls no deprecated method
--EXTENSIONS--
b24
--SKIPIF--
<?php
if (!extension_loaded('curl') && !is_file(ini_get('extension_dir') . '/curl.so')) {
	die('skip needs the extension curl');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/recipes.inc';
check_recipe('files', Portal::start());
?>
--EXPECT--
line 6: as it says
line 43: as it says
line 71: as it says
line 101: as it says
