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
line 8: as it says
line 45: as it says
line 73: as it says
line 103: as it says
