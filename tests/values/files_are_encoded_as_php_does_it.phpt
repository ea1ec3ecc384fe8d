--TEST--
The Base64 of a file is what base64_encode() makes of it, whatever its length
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$noise = random_bytes(150_000);
// A file is read in pieces of 48 KB. The emulator shows bodies of up to 1 MB.
$pieces = array_map(static fn (int $piece) => range($piece * 49152 - 20, $piece * 49152 + 20), [1, 2, 3]);
$some = [...array_chunk(range(0, 1000), 100), ...array_chunk(array_merge(...$pieces), 4)];
$path = tempnam(sys_get_temp_dir(), 'b24-file-');
$different = $sent = 0;
foreach ($some as $lengths) {
	$contents = $files = [];
	foreach ($lengths as $length) {
		$contents[] = $content = substr($noise, random_int(0, 100), $length);
		file_put_contents("$path.$length", $content);
		$files[] = new B24\File("$path.$length");
	}
	$encoded = $b24->call('test.echo', ['files' => $files])->result['params']['files'];
	foreach ($contents as $i => $content) {
		$different += ($encoded[$i] ?? null) === base64_encode($content) ? 0 : 1;
		$sent++;
	}
	array_map(static fn (int $length) => unlink("$path.$length"), $lengths);
}
unlink($path);
var_dump($sent, $different);
--EXPECT--
int(1124)
int(0)
