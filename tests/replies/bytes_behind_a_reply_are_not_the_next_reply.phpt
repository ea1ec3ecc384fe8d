--TEST--
A second reply that arrives with the first is not taken for that of the next call
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
	'not modified' => "HTTP/1.1 304 Not Modified\r\n\r\n",
];
$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach ($replies as $name => $reply) {
	$portal->fault('raw', ['bytes' => $reply . $forged, 'close' => false]);
	echo "$name: ", outcome(fn () => $b24->call('test.echo')), "\n";
	echo '  next: ', outcome(fn () => (object) ['result' => $b24->call('test.echo', ['n' => 1])->result['params'] ?? 'forged']), "\n";
}
--EXPECT--
with a length: true
  next: {"n":1}
in chunks: true
  next: {"n":1}
without content: B24\Exception\Protocol (maybe executed): test.echo: The reply is empty (HTTP 204)
  next: {"n":1}
not modified: B24\Exception\Protocol (maybe executed): test.echo: The reply is empty (HTTP 304)
  next: {"n":1}
