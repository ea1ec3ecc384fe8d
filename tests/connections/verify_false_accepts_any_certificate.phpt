--TEST--
With "verify" => false any certificate will do
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['certHost' => 'portal.example', 'certExpired' => true]);
$b24 = new B24\Client($portal->webhook, ['verify' => false]);
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), ' ', $portal->last()['body'], "\n";
--EXPECT--
true {"options":{"n":1}}
