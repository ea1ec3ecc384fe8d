--TEST--
A reply that arrives while a handler makes a longer call is not lost
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
pcntl_signal(SIGUSR1, function () use ($b24, $portal) {
	$portal->fault('delay', ['ms' => 1000 * (int) slow(4)]);
	echo 'handler: ', $b24->call('test.echo', ['n' => 'a'])->result['params']['n'], "\n";
});
$portal->fault('delay', ['ms' => 1000 * (int) slow(2)]);
signal_when_asked($portal, SIGUSR1);
$n = $b24->call('test.echo', ['n' => 1])->result['params']['n'];
echo "script: $n\n";
var_dump(count($portal->requests()), $b24->stats()['failures']);
--EXPECT--
handler: a
script: 1
int(2)
int(0)
