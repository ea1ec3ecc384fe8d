--TEST--
A request that the portal did not get in full was not executed
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'retries' => 0]);
$b24->user->current();
$portal->fault('reset', ['at' => 'before-body']);
$text = str_repeat('0123456789abcdef', 1_000_000); // more than the sockets' buffers hold
echo outcome(fn () => $b24->user->optionSet(['options' => ['text' => $text]])), "\n";
var_dump($b24->user->optionGet(['option' => 'text'])->result);
--EXPECTF--
B24\Exception\Connection: user.option.set: No connection to the portal: %s
NULL
