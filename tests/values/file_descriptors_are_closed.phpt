--TEST--
Files are closed when the call has ended, however it ended
--EXTENSIONS--
b24
--SKIPIF--
<?php
if (!is_dir('/proc/self/fd')) {
	die('skip /proc is needed to see the descriptors');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/files.inc';
[$portal, $b24] = portal_and_client();

function open_files(): int
{
	return count(scandir('/proc/self/fd'));
}
$file = new B24\File(temporary_file('x'));
sent($portal, $b24, $file);

$before = open_files();
sent($portal, $b24, [$file, $file]);
var_dump(open_files() - $before);
thrown(fn () => $b24->call('test.echo', [$file, NAN]));
var_dump(open_files() - $before);
thrown(fn () => $b24->call('unknown.method', [$file]));
var_dump(open_files() - $before);
?>
--EXPECT--
int(0)
int(0)
int(0)
