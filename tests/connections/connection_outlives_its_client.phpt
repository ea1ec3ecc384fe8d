--TEST--
The next client finds the connection of one that is gone
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
for ($i = 0; $i < 20; $i++) {
	$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
	$b24->call('user.current');
	unset($b24);
}
$stats = $portal->stats();
var_dump($stats['requests'], $stats['connections'], $stats['open']);
--EXPECT--
int(20)
int(1)
int(1)
