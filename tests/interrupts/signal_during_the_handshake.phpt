--TEST--
A handler runs while the connection is being made
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'connectTimeout' => slow(20)]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => throw new DomainException('enough'));
$portal->fault('slow-accept', ['ms' => 1000 * (int) slow(20)]);
signal_after(slow(0.5), SIGUSR1);
$began = microtime(true);
try {
	$b24->call('test.echo', ['n' => 1]);
} catch (DomainException $e) {
	var_dump($e->getMessage(), microtime(true) - $began < slow(10));
}
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
--EXPECT--
string(6) "enough"
bool(true)
int(2)
int(1)
