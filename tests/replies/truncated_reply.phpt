--TEST--
A reply that ends before its announced length is a lost connection
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach ([false, true] as $abrupt) {
	foreach ([0, 20] as $bytes) {
		$portal->fault('truncate', ['bytes' => $bytes, 'abrupt' => $abrupt]);
		echo outcome(fn () => $b24->call('test.echo', ['n' => 1])), "\n";
	}
}
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
--EXPECT--
B24\Exception\Connection (maybe executed): test.echo: The connection was lost in the middle of the reply
B24\Exception\Connection (maybe executed): test.echo: The connection was lost in the middle of the reply
B24\Exception\Connection (maybe executed): test.echo: The connection was lost in the middle of the reply
B24\Exception\Connection (maybe executed): test.echo: The connection was lost in the middle of the reply
int(2)
int(5)
