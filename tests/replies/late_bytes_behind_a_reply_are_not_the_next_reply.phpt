--TEST--
A second reply that arrives between two calls is not taken for that of the next call
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$forged = "HTTP/1.1 200 OK\r\nContent-Length: 19\r\n\r\n{\"result\":\"forged\"}";
$replies = [
	'with a length' => "HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{\"result\":true}",
	'in chunks' => "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nf\r\n{\"result\":true}\r\n0\r\n\r\n",
	'without content' => "HTTP/1.1 204 No Content\r\n\r\n",
];
foreach ([false, true] as $plain) {
	$portal = Portal::start(['plain' => $plain]);
	$b24 = new B24\Client($portal->webhook, $plain ? ['allowHttp' => true] : ['caFile' => $portal->caFile]);
	foreach ($replies as $name => $reply) {
		$portal->fault('raw', ['bytes' => $reply . $forged, 'close' => false]);
		$portal->fault('drip', ['bytes' => strlen($reply), 'ms' => 50]);
		outcome(fn () => $b24->call('test.echo'));
		usleep(300_000); // until the forged one is here
		echo $plain ? 'plain' : 'TLS', ", $name:";
		foreach ([1, 2] as $n) {
			echo ' ', outcome(fn () => (object) ['result' => $b24->call('test.echo', ['n' => $n])->result['params'] ?? 'forged']);
		}
		echo "\n";
	}
}
--EXPECT--
TLS, with a length: {"n":1} {"n":2}
TLS, in chunks: {"n":1} {"n":2}
TLS, without content: {"n":1} {"n":2}
plain, with a length: {"n":1} {"n":2}
plain, in chunks: {"n":1} {"n":2}
plain, without content: {"n":1} {"n":2}
