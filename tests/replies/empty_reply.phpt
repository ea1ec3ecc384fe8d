--TEST--
An empty reply is no portal's
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach ([200, 404, 500] as $status) {
	$portal->fault('empty', ['status' => $status]);
	echo outcome(fn () => $b24->call('test.echo', ['n' => 1])), "\n";
}
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], $portal->connections());
--EXPECT--
B24\Exception\Protocol (maybe executed): test.echo: The reply is empty (HTTP 200)
B24\Exception\Protocol: test.echo: The reply is empty (HTTP 404)
B24\Exception\Protocol (maybe executed): test.echo: The reply is empty (HTTP 500)
int(2)
int(1)
