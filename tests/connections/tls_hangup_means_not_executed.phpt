--TEST--
A portal that hangs up in the TLS handshake has executed nothing
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'retries' => 0]);
$portal->fault('tls-hangup');
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 2]])), "\n";
echo count($portal->requests()), ' ', $portal->last()['body'], ' ', $portal->connections(), "\n";
--EXPECTF--
B24\Exception\Connection: user.option.set: No connection to the portal: %s
true
1 {"options":{"n":2}} 2
