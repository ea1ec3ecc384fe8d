--TEST--
A portal that closes without a reply may have executed the write
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('raw', ['bytes' => '']);
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
--EXPECTF--
B24\Exception\Connection (maybe executed): user.option.set: The connection was lost after the request had been sent (%s)
int(2)
int(2)
