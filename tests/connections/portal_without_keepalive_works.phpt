--TEST--
A portal that keeps no connection gets one per call
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$portal->settings(['keepalive' => false]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach (range(1, 5) as $i) {
	$b24->user->optionSet(['options' => ['n' => $i]]);
}
var_dump($portal->connections(), $b24->stats()['connections'], $b24->user->optionGet(['option' => 'n'])->result);
--EXPECT--
int(5)
int(5)
int(5)
