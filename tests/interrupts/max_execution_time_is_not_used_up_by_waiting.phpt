--TEST--
Waiting for a portal costs no execution time where PHP counts processor time
--EXTENSIONS--
b24
--INI--
max_execution_time=1
--SKIPIF--
<?php
if (PHP_ZTS || PHP_OS_FAMILY !== 'Linux') {
	die('skip PHP counts wall time here');
}
if (getenv('USE_ZEND_ALLOC') === '0') {
	die('skip a checker uses up the processor time');
}
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('delay', ['ms' => 2500]);
var_dump($b24->call('test.echo', ['n' => 1])->result['params']['n']);
--EXPECT--
int(1)
