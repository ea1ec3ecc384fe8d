--TEST--
The lines that the emulator's README begins with work as they stand there
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/portal_package.inc';
if (!is_file(PACKAGER)) die('skip this is not the whole source');
if (!has_phar()) die('skip needs ext/phar');
putenv('LD_PRELOAD'); // with the library of a checker, curl does not start
exec('curl --version 2>/dev/null', $output, $failed);
if ($failed) die('skip needs curl');
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal_package.inc';
putenv('LD_PRELOAD');

/** A port that nobody has. */
function free_port(): int
{
	$socket = stream_socket_server('tcp://127.0.0.1:0');

	return (int) substr((string) strrchr(stream_socket_get_name($socket, false), ':'), 1);
}

$directory = directory_of_its_own();
$php = bare_php('phar', 'openssl', 'zlib');
passthru("$php " . escapeshellarg(PACKAGER) . ' phar ' . escapeshellarg("$directory/portal.phar"));
$readme = file_get_contents(__DIR__ . '/../portal/README.md');
preg_match('/\A# Portal emulator\n\n[^\n]+\n\n```sh\n(.*?)```/s', $readme, $found);
$lines = explode("\n", trim($found[1]));
var_dump(count($lines) <= 10);
// What differs from machine to machine: which PHP, and ports that are free.
$script = strtr(implode("\necho\n", $lines), ['php portal.phar' => "$php portal.phar", '8380' => (string) free_port(), '8381' => (string) free_port()]);
file_put_contents("$directory/lines.sh", "$script\necho\nwait\n");
exec("cd $directory && timeout 100 sh lines.sh 2>&1", $output, $status);
foreach (preg_replace(['/,"time":\{.*?\}(?=\}$)/', '/("xmlId"|"title":"A bridge").*/'], ['', '$1 …'], array_filter($output)) as $line) {
	echo substr($line, 0, 200), "\n";
}
echo $status, "\n";
?>
--EXPECT--
bool(true)
{"ok":true}
{"result":{"item":{"id":121,"xmlId" …
{"result":{"item":{"id":121,"xmlId" …
{"ok":true}
{"error":"ACCESS_DENIED","error_description":"The error ACCESS_DENIED that the documentation of disk.folder.get names"}
{"count":2,"calls":[{"n":1,"method":"crm.item.add","version":2,"params":{"entityTypeId":"1","fields":{"title":"A bridge" …
{"ok":true}
0
