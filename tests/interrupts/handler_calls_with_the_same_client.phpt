--TEST--
A handler may call with the client whose call it interrupts
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
	foreach (['a', 'b', 'c'] as $n) {
		echo 'handler: ', $b24->call('test.echo', ['n' => $n])->result['params']['n'], "\n";
	}
});
$portal->fault('delay', ['ms' => 1000 * (int) slow(3)]);
signal_when_asked($portal, SIGUSR1);
$n = $b24->call('test.echo', ['n' => 1])->result['params']['n'];
echo "script: $n\n";
echo 'script: ', $b24->call('test.echo', ['n' => 2])->result['params']['n'], "\n";
foreach ($portal->requests() as $request) {
	echo $request['json']['n'], ' over ', $request['connection'], "\n";
}
--EXPECTF--
handler: a
handler: b
handler: c
script: 1
script: 2
1 over 1
a over 2
b over 2
c over 2
2 over %r[12]%r
