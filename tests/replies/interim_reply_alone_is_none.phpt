--TEST--
A portal that closes after an interim reply (1xx) has not answered
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->user->current();
$portal->fault('raw', ['bytes' => "HTTP/1.1 100 Continue\r\n\r\n"]);
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
--EXPECTF--
B24\Exception\Connection (maybe executed): user.option.set: %s
int(2)
int(3)
