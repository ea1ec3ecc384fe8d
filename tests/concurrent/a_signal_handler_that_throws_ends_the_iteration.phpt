--TEST--
An exception out of a signal handler ends the iteration; what was under way is closed
--EXTENSIONS--
b24
--SKIPIF--
<?php
if (!extension_loaded('pcntl')) die('skip needs pcntl');
?>
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => throw new RuntimeException('time for something else'));
$portal->fault('delay', ['ms' => 5000], times: 3);
pcntl_alarm(1);
$began = microtime(true);
try {
	foreach ($b24->concurrent(array_fill(0, 5, ['test.echo']), 3) as $outcome);
} catch (RuntimeException $e) {
	echo $e->getMessage(), "\n";
}
var_dump(microtime(true) - $began < 4);
var_dump($b24->call('test.echo', ['n' => 1])->result['params']['n']);
?>
--EXPECT--
time for something else
bool(true)
int(1)
