--TEST--
An exception that a signal handler throws ends a batch whose replies are late
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
require __DIR__ . '/../inc/signal.inc';
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => throw new DomainException('stop'));
$portal->fault('delay', ['ms' => 8000], times: 0);
$before = microtime(true);
signal_when_asked($portal, SIGUSR1, 4);
echo failure(fn () => $b24->batch(additions(400))), "\n";
var_dump(microtime(true) - $before < 7, count($portal->requests()));
$portal->clearFaults();
echo $b24->batch(['me' => 'user.current'])['me']->result['ID'], "\n";
?>
--EXPECT--
DomainException: stop
bool(true)
int(4)
1
