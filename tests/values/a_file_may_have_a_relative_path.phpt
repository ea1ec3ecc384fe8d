--TEST--
A relative path is one of the working directory at the time of the call
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/files.inc';
[$portal, $b24] = portal_and_client();

$path = temporary_file('relative');
$file = new B24\File(basename($path));
chdir(dirname($path));
echo sent($portal, $b24, $file), "\n";
var_dump($file->path === basename($path));
?>
--EXPECT--
{"v":"cmVsYXRpdmU="}
bool(true)
