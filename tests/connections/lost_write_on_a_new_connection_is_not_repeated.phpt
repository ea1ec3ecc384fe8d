--TEST--
A write whose reply is lost with a new connection is not sent twice
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('reset', ['at' => 'after-body']);
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
echo count($portal->requests()), ' ', $b24->user->optionGet(['option' => 'n'])->result, "\n";
--EXPECTF--
B24\Exception\Connection (maybe executed): user.option.set: %s
1 1
