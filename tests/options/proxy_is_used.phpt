--TEST--
proxy leads every connection through it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

foreach (['http://', ''] as $scheme) {
	$portal = Portal::start(['proxy' => true]);
	$proxy = $scheme . substr($portal->proxy, strlen('http://'));
	$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'proxy' => $proxy]);
	$b24->call('test.echo', ['a' => 1]);
	$b24->call('test.echo', ['a' => 2]);
	echo json_encode($portal->last()['json']), ' ', json_encode($portal->last()['tls'] !== null), "\n";
	foreach ($portal->proxied() as $request) {
		echo strtr($request['line'], [$portal->host => '<host>']), ' ';
		var_dump(str_contains(json_encode($request), $portal->secret));
	}
}
?>
--EXPECT--
{"a":2} true
CONNECT <host> HTTP/1.1 bool(false)
{"a":2} true
CONNECT <host> HTTP/1.1 bool(false)
