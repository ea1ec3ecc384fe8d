--TEST--
Without pcntl_async_signals() a handler runs when the script dispatches, not in the call
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
pcntl_signal(SIGUSR1, function () {
	echo "handler\n";
});
$portal->fault('delay', ['ms' => 1000]);
signal_when_asked($portal, SIGUSR1);
echo 'script: ', $b24->call('test.echo', ['n' => 1])->result['params']['n'], "\n";
pcntl_signal_dispatch();
--EXPECT--
script: 1
handler
