--TEST--
Files that cannot be sent are refused by name before anything goes out
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach (['/nonexistent/photo.jpg', sys_get_temp_dir(), '/dev/null'] as $path) {
	$e = thrown(fn () => $b24->call('disk.folder.uploadfile', ['id' => 5, 'data' => ['NAME' => 'x'], 'fileContent' => ['x', new B24\File($path)]]));
	echo strtr($e->getMessage(), [sys_get_temp_dir() . '"' => '<tmp>"']), "\n";
	var_dump($e::class, $e->parameter);
}
var_dump($portal->requests());
?>
--EXPECT--
disk.folder.uploadfile: fileContent[1] (file "/nonexistent/photo.jpg") cannot be sent: No such file or directory
string(29) "B24\Exception\InvalidArgument"
string(14) "fileContent[1]"
disk.folder.uploadfile: fileContent[1] (file "<tmp>") cannot be sent: is not a regular file
string(29) "B24\Exception\InvalidArgument"
string(14) "fileContent[1]"
disk.folder.uploadfile: fileContent[1] (file "/dev/null") cannot be sent: is not a regular file
string(29) "B24\Exception\InvalidArgument"
string(14) "fileContent[1]"
array(0) {
}
