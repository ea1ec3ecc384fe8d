--TEST--
A connection that is cut off in the middle of the reply is a lost one
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach ([5, null] as $bytes) { // in the status line, in the body
	$portal->fault('reset', ['at' => 'reply', 'bytes' => $bytes]);
	echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
}
var_dump($b24->user->optionSet(['options' => ['n' => 2]])->result, count($portal->requests()));
--EXPECTF--
B24\Exception\Connection (maybe executed): user.option.set: %s
B24\Exception\Connection (maybe executed): user.option.set: %s
bool(true)
int(3)
