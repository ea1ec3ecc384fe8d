--TEST--
After "Connection: close" the next call opens a new connection
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('close', nth: 2);
foreach (range(1, 4) as $i) {
	$b24->user->optionSet(['options' => ['n' => $i]]);
}
foreach ($portal->requests() as $request) {
	echo $request['json']['options']['n'], ': ', $request['connection'], "\n";
}
--EXPECT--
1: 1
2: 1
3: 2
4: 2
