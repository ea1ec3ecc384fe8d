--TEST--
An exception that a handler throws ends the call, and comes out of it as it is
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
pcntl_async_signals(true);
$thrown = new DomainException('enough');
pcntl_signal(SIGUSR1, fn () => throw $thrown);
$portal->fault('delay', ['ms' => 1000 * (int) slow(20)]);
signal_when_asked($portal, SIGUSR1);
$began = microtime(true);
try {
	$b24->call('test.echo', ['n' => 1]);
} catch (DomainException $e) {
	var_dump($e === $thrown, $e->getPrevious(), microtime(true) - $began < slow(10));
}
// The reply to the first call is still to come: it must not be taken for this one's.
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()), $portal->connections());
var_dump($b24->stats()['failures']);
--EXPECT--
bool(true)
NULL
bool(true)
int(2)
int(2)
int(2)
int(1)
