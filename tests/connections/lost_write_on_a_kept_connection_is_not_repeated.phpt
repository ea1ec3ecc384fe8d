--TEST--
A write whose reply is lost with a kept connection is not sent twice
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$portal->fault('reset', ['at' => 'after-body'], method: 'user.option.set', reused: true);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->user->current();
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 2]])), "\n";
foreach ($portal->requests() as $request) {
	echo basename($request['path']), ' ', $request['body'], "\n";
}
--EXPECTF--
B24\Exception\Connection (maybe executed): user.option.set: %s
true
user.current {}
user.option.set {"options":{"n":1}}
user.option.set {"options":{"n":2}}
