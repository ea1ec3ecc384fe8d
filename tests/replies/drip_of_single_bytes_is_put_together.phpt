--TEST--
A reply that comes byte by byte is put together
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach (['identity', 'gzip+chunked'] as $transfer) {
	$portal->settings(['transfer' => $transfer]);
	$portal->fault('drip', ['ms' => 1]);
	var_dump($b24->call('test.echo', ['n' => 'Zoë'])->result['params']['n']);
}
var_dump($portal->connections());
--EXPECT--
string(4) "Zoë"
string(4) "Zoë"
int(1)
