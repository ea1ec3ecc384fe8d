--TEST--
What a call in a handler throws ends the interrupted call, too
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
pcntl_signal(SIGUSR1, function () use ($b24) {
	$b24->call('no.such.method');
});
$portal->fault('delay', ['ms' => 1000 * (int) slow(20)], method: 'test.echo');
signal_when_asked($portal, SIGUSR1);
try {
	$b24->call('test.echo', ['n' => 1]);
} catch (B24\Exception $e) {
	var_dump($e::class, $e->method);
}
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()), $b24->stats()['failures']);
--EXPECT--
string(28) "B24\Exception\MethodNotFound"
string(14) "no.such.method"
int(2)
int(3)
int(2)
