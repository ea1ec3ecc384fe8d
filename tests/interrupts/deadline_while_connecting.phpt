--TEST--
The budget includes the time for connecting
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$portal->fault('slow-accept', ['ms' => 1000 * (int) slow(10)]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'timeout' => 0.5]);
$began = microtime(true);
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
$took = microtime(true) - $began;
var_dump($took >= 0.45, $took <= slow(5), count($portal->requests()));
var_dump($b24->call('test.echo', ['n' => 2], ['timeout' => slow(10)])->result['params']['n']);
--EXPECT--
B24\Exception\Deadline: user.option.set: The call's budget of 500 ms is used up
bool(true)
bool(true)
int(0)
int(2)
