--TEST--
The budget of a call holds against a portal that keeps sending a little
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->call('user.current');
foreach ([true, false] as $headers) {
	$portal->fault('drip', ['ms' => 100, 'headers' => $headers]);
	$began = microtime(true);
	echo outcome(fn () => $b24->call('test.echo', ['n' => 1], ['timeout' => 0.5])), "\n";
	$took = microtime(true) - $began;
	var_dump($took >= 0.45, $took <= slow(5));
}
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
--EXPECT--
B24\Exception\Deadline (maybe executed): test.echo: The call's budget of 500 ms is used up
bool(true)
bool(true)
B24\Exception\Deadline (maybe executed): test.echo: The call's budget of 500 ms is used up
bool(true)
bool(true)
int(2)
int(4)
