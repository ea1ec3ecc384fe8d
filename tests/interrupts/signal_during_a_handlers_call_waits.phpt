--TEST--
A signal that comes during a handler's call has its turn afterwards
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
pcntl_signal(SIGUSR2, function () {
	echo "second handler\n";
	throw new DomainException('from the second handler');
});
pcntl_signal(SIGUSR1, function () use ($b24, $portal) {
	$portal->fault('delay', ['ms' => 1000 * (int) slow(1)]);
	signal_when_asked($portal, SIGUSR2);
	$n = $b24->call('test.echo', ['n' => 'a'])->result['params']['n'];
	echo "handler: $n\n";
});
$portal->fault('delay', ['ms' => 1000 * (int) slow(30)]);
signal_when_asked($portal, SIGUSR1);
try {
	$b24->call('test.echo', ['n' => 1]);
} catch (DomainException $e) {
	echo 'script: ', $e->getMessage(), "\n";
}
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
--EXPECT--
handler: a
second handler
script: from the second handler
int(2)
int(3)
