--TEST--
A signal handler runs while a call waits for its reply, and the call goes on
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
pcntl_signal(SIGUSR1, function () use (&$handled) {
	$handled[] = microtime(true);
});
$portal->fault('delay', ['ms' => 1000 * (int) slow(3)]);
signal_when_asked($portal, SIGUSR1);
$result = $b24->call('test.echo', ['n' => 1])->result['params'];
$ended = microtime(true);
$asked = $portal->last()['at'];
// 50 ms of signal.inc's own and what a loaded machine needs; what matters is that it is not the end of the call
var_dump(count($handled), $handled[0] - $asked < slow(1.5), $ended - $handled[0] > 1, $result, $portal->connections());
--EXPECT--
int(1)
bool(true)
bool(true)
array(1) {
  ["n"]=>
  int(1)
}
int(1)
