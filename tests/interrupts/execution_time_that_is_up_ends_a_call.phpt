--TEST--
When max_execution_time is up the script ends in the middle of a call
--EXTENSIONS--
b24
pcntl
--SKIPIF--
<?php
if (PHP_ZTS || PHP_OS_FAMILY !== 'Linux') {
	die('skip PHP does not count with SIGPROF here');
}
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
set_time_limit(1000);
$began = microtime(true);
register_shutdown_function(function () use ($b24, $portal, $began) {
	var_dump(microtime(true) - $began < slow(10));
	var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
});
$portal->fault('delay', ['ms' => 1000 * (int) slow(20)]);
signal_when_asked($portal, SIGPROF); // what the system sends when the processor time is up
try {
	$b24->call('test.echo', ['n' => 1]);
} finally {
	echo "never reached\n";
}
--EXPECTF--
Fatal error: Maximum execution time of 1000 seconds exceeded in %s on line %d
bool(true)
int(2)
int(2)
