--TEST--
No header is sent that nobody asked for
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/files.inc';
[$portal, $b24] = portal_and_client();

$b24->call('test.echo');
$headers = $portal->last()['headers'];
ksort($headers);
echo strtr(json_encode($headers, JSON_UNESCAPED_SLASHES), [$portal->host => '<host>', phpversion('b24') => '<b24>', PHP_VERSION => '<php>']), "\n";

// Neither does a large body ask for permission first, nor a file come in chunks.
foreach ([str_repeat('x', 2000000), new B24\File(temporary_file(str_repeat('x', 2000000)))] as $value) {
	$b24->call('test.echo', ['v' => $value]);
	echo json_encode(array_diff_key($portal->last()['headers'], $headers)), "\n";
}
?>
--EXPECT--
{"accept":"application/json","accept-encoding":"gzip","content-length":"2","content-type":"application/json","host":"<host>","user-agent":"b24/<b24> PHP/<php>"}
[]
[]
