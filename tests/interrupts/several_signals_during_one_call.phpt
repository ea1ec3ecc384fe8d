--TEST--
Every signal during a call reaches its handler
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
$handled = [];
foreach ([SIGUSR1, SIGUSR2, SIGHUP, SIGALRM] as $signal) {
	pcntl_signal($signal, function (int $signal) use (&$handled) {
		$handled[] = $signal;
	});
	signal_when_asked($portal, $signal);
}
$portal->fault('delay', ['ms' => 1000 * (int) slow(3)]);
$b24->call('test.echo');
sort($handled);
var_dump($handled === [SIGHUP, SIGUSR1, SIGUSR2, SIGALRM], count($portal->requests()));
--EXPECT--
bool(true)
int(1)
