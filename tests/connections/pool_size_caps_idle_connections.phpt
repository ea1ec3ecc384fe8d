--TEST--
b24.pool_size caps the connections that are kept
--EXTENSIONS--
b24
--INI--
b24.pool_size=2
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portals = [];
foreach (range(1, 5) as $i) {
	$portals[] = $portal = Portal::start();
	(new B24\Client($portal->webhook, ['caFile' => $portal->caFile]))->call('user.current');
}
$open = static fn () => array_map(static fn ($portal) => $portal->stats()['open'], $portals);
var_dump(eventually(static fn () => array_sum($open()) === 2));
echo implode(' ', $open()), "\n"; // the latest are kept

$b24 = new B24\Client($portals[0]->webhook, ['caFile' => $portals[0]->caFile]);
$b24->call('user.current');
$b24->call('user.current');
var_dump($portals[0]->connections());
--EXPECT--
bool(true)
0 0 0 1 1
int(2)
