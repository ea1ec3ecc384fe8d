--TEST--
A certificate for another host name is refused before anything is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['certHost' => 'portal.example']);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
var_dump(count($portal->requests()));
--EXPECTF--
B24\Exception\Connection: user.option.set: No connection to the portal: %s'localhost'%S
int(0)
