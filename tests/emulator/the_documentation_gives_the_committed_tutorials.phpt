--TEST--
documented/tutorials.json is what the tutorials of the documentation give
--SKIPIF--
<?php
if (!is_dir((string) getenv('B24_TEST_DOCUMENTATION'))) die('skip B24_TEST_DOCUMENTATION names no checkout of the documentation');
?>
--FILE--
<?php
$folder = __DIR__ . '/../portal/documented';
$made = shell_exec(escapeshellarg(PHP_BINARY) . ' -n ' . escapeshellarg("$folder/read_tutorials.php") . ' ' . escapeshellarg(getenv('B24_TEST_DOCUMENTATION')));
var_dump(strlen((string) $made) > 20_000, $made === file_get_contents("$folder/tutorials.json"));
?>
--EXPECT--
bool(true)
bool(true)
