--TEST--
A script that is run twice in one process finds the connection of its first run, and nothing else
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::skip();
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';

// php-fpm runs scripts one after the other in one process, as `run-tests.php --repeat 2` does.
$portal = Portal::start();
$fpm = new Fpm(<<<'PHP'
	$b24 = new B24\Client($_GET['webhook'], ['verify' => false]);
	$b24->calendar->userSettingsGet();
	var_dump($b24->stats()['calls'], $b24->stats()['connections'], ini_get('b24.timeout_ms'));
	ini_set('b24.timeout_ms', '1234');
	$GLOBALS['kept'] = $b24;
	PHP);
echo $fpm->get(['webhook' => $portal->webhook])->body;
echo $fpm->get(['webhook' => $portal->webhook])->body;
var_dump($portal->connections());
--EXPECT--
int(1)
int(1)
string(5) "90000"
int(1)
int(0)
string(5) "90000"
int(1)
