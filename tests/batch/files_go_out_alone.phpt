--TEST--
Parameters with a file, and methods that move files, are called by themselves
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$path = tempnam(sys_get_temp_dir(), 'b24');
file_put_contents($path, 'content');
$result = $b24->batch([
	'file' => ['test.echo', ['f' => new B24\File($path, 'a.txt')]],
	'plain' => ['test.echo', ['f' => 1]],
	'upload' => ['disk.folder.uploadfile', ['id' => 1]],
	'version' => ['disk.file.uploadversion', ['id' => 1, 'fileContent' => ['a', 'YQ==']]],
	'download' => ['catalog.product.download', ['fields' => ['a' => 1]]],
], options: ['check' => false]);
unlink($path);
$wire = wire($portal);
sort($wire);
print_r($wire);
echo $result['file']->result['params']['f'], ' ', $result['plain']->result['params']['f'], "\n";
echo failure(fn () => $b24->batch(['a' => 'user.current', 'gone' => ['test.echo', ['f' => new B24\File('/nowhere/x')]]])), "\n";
echo count($portal->requests()), " requests\n";
?>
--EXPECT--
Array
(
    [0] => batch of 1
    [1] => catalog.product.download
    [2] => disk.file.uploadversion
    [3] => disk.folder.uploadfile
    [4] => test.echo
)
Y29udGVudA== 1
InvalidArgument: test.echo: f (file "/nowhere/x") cannot be sent: No such file or directory
5 requests
