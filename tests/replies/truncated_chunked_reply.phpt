--TEST--
A chunked reply that ends without its last chunk is a lost connection
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
foreach (["f\r\n{\"result\":true}\r\n", "f\r\n{\"result\"", "f\r\n{\"result\":true}\r\n0\r\n"] as $body) {
	$portal->fault('raw', ['bytes' => $head . $body]);
	echo outcome(fn () => $b24->call('test.echo', ['n' => 1])), "\n";
}
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
--EXPECT--
B24\Exception\Connection (maybe executed): test.echo: The connection was lost in the middle of the reply
B24\Exception\Connection (maybe executed): test.echo: The connection was lost in the middle of the reply
B24\Exception\Connection (maybe executed): test.echo: The connection was lost in the middle of the reply
int(2)
int(4)
