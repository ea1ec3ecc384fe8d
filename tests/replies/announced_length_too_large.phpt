--TEST--
A reply that stays shorter than announced ends with the connection or with the attempt
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('content-length', ['delta' => 5, 'close' => true]);
echo outcome(fn () => $b24->call('test.echo', ['n' => 1])), "\n";
$portal->fault('content-length', ['delta' => 5, 'close' => false]);
echo preg_replace('~\d+ ms~', 'N ms', outcome(fn () => $b24->call('test.echo', ['n' => 2], ['attemptTimeout' => slow(0.5)]))), "\n";
var_dump($b24->call('test.echo', ['n' => 3])->result['params']['n'], count($portal->requests()), $portal->connections());
--EXPECT--
B24\Exception\Connection (maybe executed): test.echo: The connection was lost in the middle of the reply
B24\Exception\Timeout (maybe executed): test.echo: No complete reply within N ms
int(3)
int(3)
int(3)
