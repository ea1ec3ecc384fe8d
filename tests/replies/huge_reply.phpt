--TEST--
A reply beyond maxResponseBytes is refused while it comes, and costs no memory
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/memory.inc';
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'maxResponseBytes' => 1 << 20]);
$b24->call('user.current');
$portal->fault('huge', ['mb' => 64]);
$portal->fault('huge', ['mb' => 64, 'headers' => ['Content-Length' => 64 << 20]]);
$before = memory_kb('VmHWM');
echo outcome(fn () => $b24->call('test.echo')), "\n";
var_dump(is_checked() || memory_kb('VmHWM') - $before < 20_000);
$portal->clearFaults();
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], $b24->stats()['bytesReceived'] < 8 << 20);
--EXPECT--
B24\Exception\Protocol (maybe executed): test.echo: The reply is larger than the limit of 1048576 bytes
bool(true)
int(2)
bool(true)
