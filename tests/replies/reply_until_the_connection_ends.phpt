--TEST--
A reply without a length lasts until the connection ends
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$text = str_repeat('x', 100_000);
$portal->fault('raw', ['bytes' => "HTTP/1.1 200 OK\r\n\r\n{\"result\":\"$text\"}"]);
var_dump($b24->call('test.echo')->result === $text);
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], $portal->connections());
--EXPECT--
bool(true)
int(2)
int(2)
