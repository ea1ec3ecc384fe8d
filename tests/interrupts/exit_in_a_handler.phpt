--TEST--
exit() in a handler ends the script in the middle of a call
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
$began = microtime(true);
register_shutdown_function(function () use ($b24, $portal, $began) {
	var_dump(microtime(true) - $began < slow(10));
	var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], $portal->connections());
});
pcntl_signal(SIGUSR1, fn () => exit("exit\n"));
$portal->fault('delay', ['ms' => 1000 * (int) slow(20)]);
signal_when_asked($portal, SIGUSR1);
try {
	$b24->call('test.echo', ['n' => 1]);
} finally {
	echo "never reached\n";
}
--EXPECT--
exit
bool(true)
int(2)
int(2)
