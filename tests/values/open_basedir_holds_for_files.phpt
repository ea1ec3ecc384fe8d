--TEST--
open_basedir holds for files
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$directory = __DIR__ . '/open_basedir_holds_for_files.tmp';
mkdir($directory);
file_put_contents("$directory/inside", 'inside');
symlink(__FILE__, "$directory/link");
ini_set('open_basedir', $directory);

$b24->call('test.echo', ['file' => new B24\File("$directory/inside")]);
echo $portal->last()['body'], "\n";
foreach ([__FILE__, "$directory/link", "$directory/../" . basename(__FILE__)] as $path) {
	$e = thrown(fn () => $b24->call('test.echo', ['file' => new B24\File($path)]));
	echo $e::class, substr($e->getMessage(), strrpos($e->getMessage(), ':')), "\n";
}
var_dump(count($portal->requests()));
?>
--CLEAN--
<?php
$directory = __DIR__ . '/open_basedir_holds_for_files.tmp';
@unlink("$directory/link");
@unlink("$directory/inside");
@rmdir($directory);
?>
--EXPECT--
{"file":"aW5zaWRl"}
B24\Exception\InvalidArgument: is outside open_basedir
B24\Exception\InvalidArgument: is outside open_basedir
B24\Exception\InvalidArgument: is outside open_basedir
int(1)
