--TEST--
A connection that does not come about within connectTimeout is a Timeout
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$portal->fault('slow-accept', ['ms' => 1000 * (int) slow(6)]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'connectTimeout' => 0.5, 'retries' => 0]);
$began = microtime(true);
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
$took = microtime(true) - $began;
var_dump($took > 0.45, $took < slow(3), count($portal->requests()));
--EXPECT--
B24\Exception\Timeout: user.option.set: No connection to the portal within 500 ms
bool(true)
bool(true)
int(0)
