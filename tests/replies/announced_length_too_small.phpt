--TEST--
What follows an announced length that is too small is not taken for the next reply
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach ([true, false] as $close) {
	$portal->fault('content-length', ['delta' => -5, 'close' => $close]);
	echo outcome(fn () => $b24->call('test.echo', ['n' => 1])), "\n";
	var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n']);
}
--EXPECTF--
B24\Exception\Protocol (maybe executed): test.echo: The reply is not JSON: %s (HTTP 200%S
int(2)
B24\Exception\Protocol (maybe executed): test.echo: The reply is not JSON: %s (HTTP 200%S
int(2)
