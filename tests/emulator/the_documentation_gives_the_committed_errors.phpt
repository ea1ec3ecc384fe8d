--TEST--
documented/errors.json is what the pages give
--SKIPIF--
<?php
if (!is_dir((string) getenv('B24_TEST_DOCUMENTATION'))) die('skip B24_TEST_DOCUMENTATION names no checkout of the documentation');
?>
--FILE--
<?php
$folder = __DIR__ . '/../portal/documented';
$made = shell_exec(escapeshellarg(PHP_BINARY) . ' -n ' . escapeshellarg("$folder/read_errors.php") . ' ' . escapeshellarg(getenv('B24_TEST_DOCUMENTATION')));
var_dump(strlen((string) $made) > 100_000, $made === file_get_contents("$folder/errors.json"));
?>
--EXPECT--
bool(true)
bool(true)
