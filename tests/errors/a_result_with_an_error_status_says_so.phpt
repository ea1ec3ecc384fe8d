--TEST--
A result that comes with an error status is a protocol error, and the message does not deny the result
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$portal->fault('reply', ['status' => 500, 'body' => '{"result":true}']);
$e = thrown(fn () => $b24->call('test.echo'));
var_dump($e::class, $e->httpStatus, $e->body, str_contains($e->getMessage(), 'neither a result'));
?>
--EXPECT--
string(22) "B24\Exception\Protocol"
int(500)
string(15) "{"result":true}"
bool(false)
