--TEST--
A header of some kilobytes does no harm
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$long = str_repeat('x', 20_000);
$portal->fault('reply', ['body' => '{"result":true}', 'type' => "application/json; x=$long", 'headers' => ['Location' => "https://$long/"]]);
var_dump($b24->call('test.echo')->result);
$portal->fault('reply', ['body' => 'x', 'status' => 500, 'type' => "application/json; x=$long"]);
try {
	$b24->call('test.echo');
} catch (B24\Exception\Protocol $e) {
	var_dump(strlen($e->getMessage()) < 1000);
}
--EXPECT--
bool(true)
bool(true)
