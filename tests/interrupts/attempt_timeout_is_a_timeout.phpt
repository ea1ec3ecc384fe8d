--TEST--
An exchange that outlasts attemptTimeout is a Timeout
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'attemptTimeout' => 0.5]);
$b24->call('user.current', [], ['attemptTimeout' => slow(5)]);
$portal->fault('delay', ['ms' => 1000 * (int) slow(10)]);
$began = microtime(true);
echo outcome(fn () => $b24->call('test.echo', ['n' => 1])), "\n";
$took = microtime(true) - $began;
var_dump($took >= 0.45, $took <= slow(5));
var_dump($b24->call('test.echo', ['n' => 2], ['attemptTimeout' => slow(5)])->result['params']['n'], count($portal->requests()));
--EXPECT--
B24\Exception\Timeout (maybe executed): test.echo: No complete reply within 500 ms
bool(true)
bool(true)
int(2)
int(3)
