--TEST--
A file that this user may not read is refused
--EXTENSIONS--
b24
--SKIPIF--
<?php
$path = tempnam(sys_get_temp_dir(), 'b24-test-');
chmod($path, 0);
$readable = is_readable($path);
unlink($path);
if ($readable) {
	die('skip this user may read everything');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/files.inc';
[$portal, $b24] = portal_and_client();

$path = temporary_file('x');
chmod($path, 0);
echo strtr(failure(fn () => $b24->call('test.echo', ['file' => new B24\File($path)])), [$path => '<path>']), "\n";
var_dump($portal->requests());
?>
--EXPECT--
InvalidArgument: test.echo: file (file "<path>") cannot be sent: Permission denied
array(0) {
}
