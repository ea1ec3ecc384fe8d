--TEST--
A file is sent as its Base64, whatever its size
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/files.inc';
[$portal, $b24] = portal_and_client([], ['keepBody' => 1]);

$piece = 48 * 1024; // so many bytes are read at a time
foreach ([0, 1, 2, 3, 4, $piece - 1, $piece, $piece + 1, 2 * $piece - 2, 2 * $piece + 2, 1 << 20] as $size) {
	$content = substr(str_repeat(hash('sha512', (string) $size, true) . 'odd', intdiv($size, 67) + 1), 0, $size);
	$b24->call('test.echo', ['before' => 1, 'file' => new B24\File(temporary_file($content)), 'behind' => 2]);

	$expected = '{"before":1,"file":"' . base64_encode($content) . '","behind":2}';
	$request = $portal->last();
	$ok = $request['length'] === strlen($expected)
		&& (int) $request['headers']['content-length'] === strlen($expected)
		&& $request['summary']['sha256'] === hash('sha256', $expected);
	echo $size, $ok ? " ok\n" : " differs\n";
}
?>
--EXPECT--
0 ok
1 ok
2 ok
3 ok
4 ok
49151 ok
49152 ok
49153 ok
98302 ok
98306 ok
1048576 ok
