--TEST--
A reply that is nested too deeply is refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach ([512, 100_000, 5_000_000] as $depth) { // inside the envelope, which is a level of its own
	$portal->fault('depth-bomb', ['depth' => $depth]);
	echo outcome(fn () => $b24->call('test.echo')), "\n";
}
$portal->fault('depth-bomb', ['depth' => 511]);
echo strlen(json_encode($b24->call('test.echo')->result)), "\n";
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], $portal->connections());
--EXPECTF--
B24\Exception\Protocol (maybe executed): test.echo: The reply is not JSON: nested too deeply at byte %d (HTTP 200, application/json; charset=utf-8)
B24\Exception\Protocol (maybe executed): test.echo: The reply is not JSON: nested too deeply at byte %d (HTTP 200, application/json; charset=utf-8)
B24\Exception\Protocol (maybe executed): test.echo: The reply is not JSON: nested too deeply at byte %d (HTTP 200, application/json; charset=utf-8)
1022
int(2)
int(1)
