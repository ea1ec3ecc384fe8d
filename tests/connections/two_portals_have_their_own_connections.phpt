--TEST--
Each portal has a connection of its own
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portals = [Portal::start(), Portal::start()];
$clients = array_map(static fn ($portal) => new B24\Client($portal->webhook, ['caFile' => $portal->caFile]), $portals);
for ($i = 0; $i < 5; $i++) {
	foreach ($clients as $client) {
		$client->call('user.current');
	}
}
foreach ($portals as $portal) {
	echo count($portal->requests()), ' over ', $portal->connections(), "\n";
}
--EXPECT--
5 over 1
5 over 1
