--TEST--
A client that trusts other authorities does not get a connection that these would not allow
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$other = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$stranger = new B24\Client($portal->webhook, ['caFile' => $other->caFile, 'retries' => 0]);
$b24->call('user.current');
echo outcome(fn () => $stranger->call('user.current')), "\n";
$b24->call('user.current');
$stats = $portal->stats();
var_dump($stats['requests'], $stats['connections']);
--EXPECTF--
B24\Exception\Connection: user.current: No connection to the portal: %s
int(2)
int(2)
