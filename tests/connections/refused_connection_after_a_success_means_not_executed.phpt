--TEST--
What an earlier call has sent does not count as sent by one that finds the portal gone
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$portal->settings(['keepalive' => false]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'retries' => 0]);
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
$before = $b24->stats();
$portal->stop();
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 2]])), "\n";
$after = $b24->stats();
var_dump($after['failures'], $after['connections'] - $before['connections'], $after['bytesSent'] - $before['bytesSent']);
--EXPECTF--
true
B24\Exception\Connection: user.option.set: No connection to the portal: %s
int(1)
int(0)
int(0)
