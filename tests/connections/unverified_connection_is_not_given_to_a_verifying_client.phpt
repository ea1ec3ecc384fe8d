--TEST--
A connection that was opened without verification never serves a client that verifies
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$careless = new B24\Client($portal->webhook, ['verify' => false]);
$careful = new B24\Client($portal->webhook); // does not know the portal's authority
$informed = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$careless->call('user.current');
echo outcome(fn () => $careful->call('user.current')), "\n";
$informed->call('user.current');
$careless->call('user.current');
foreach ($portal->requests() as $request) {
	echo $request['connection'], ' ', $request['turn'], "\n";
}
--EXPECTF--
B24\Exception\Connection: user.current: No connection to the portal: %s
1 1
3 1
1 2
