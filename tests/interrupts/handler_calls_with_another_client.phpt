--TEST--
A handler may call another portal
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start();
$other = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use ($other) {
	$b24 = new B24\Client($other->webhook, ['caFile' => $other->caFile]);
	echo 'handler: ', $b24->call('test.echo', ['n' => 'a'])->result['params']['n'], "\n";
});
$portal->fault('delay', ['ms' => 1000 * (int) slow(3)]);
signal_when_asked($portal, SIGUSR1);
$n = $b24->call('test.echo', ['n' => 1])->result['params']['n'];
echo "script: $n\n";
echo count($portal->requests()), ' ', count($other->requests()), "\n";
--EXPECT--
handler: a
script: 1
1 1
