--TEST--
A named pipe is refused, and nobody waits for its other end
--EXTENSIONS--
b24
--SKIPIF--
<?php
if (exec('command -v mkfifo') === '') {
	die('skip mkfifo is not there');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/files.inc';
[$portal, $b24] = portal_and_client();

$path = temporary_path();
unlink($path);
exec('mkfifo ' . escapeshellarg($path));
echo strtr(failure(fn () => $b24->call('test.echo', ['file' => new B24\File($path)])), [$path => '<path>']), "\n";
var_dump($portal->requests());
?>
--EXPECT--
InvalidArgument: test.echo: file (file "<path>") cannot be sent: is not a regular file
array(0) {
}
