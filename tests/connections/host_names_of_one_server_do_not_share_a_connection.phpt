--TEST--
Two host names are two portals, even at one address
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$byName = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$byNumber = new B24\Client(str_replace('localhost', '127.0.0.1', $portal->webhook), ['caFile' => $portal->caFile]);
for ($i = 0; $i < 2; $i++) {
	$byName->call('user.current');
	$byNumber->call('user.current');
}
foreach ($portal->requests() as $request) {
	echo $request['connection'], ' ', $request['sni'] ?? '-', ' ', strtok($request['headers']['host'], ':'), "\n";
}
--EXPECT--
1 localhost localhost
2 - 127.0.0.1
1 localhost localhost
2 - 127.0.0.1
