--TEST--
request_terminate_timeout ends a worker in the middle of a call; the next one works
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::skip();
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';

$portal = Portal::start();
$fpm = new Fpm('echo (new B24\Client($_GET["webhook"], ["verify" => false]))->call("test.echo", ["n" => 1])->result["params"]["n"];',
	pool: ['request_terminate_timeout = ' . (int) slow(2)]);
var_dump($fpm->get(['webhook' => $portal->webhook])->body);
$portal->fault('delay', ['ms' => 1000 * (int) slow(30)]);
$began = microtime(true);
var_dump($fpm->get(['webhook' => $portal->webhook])->status, microtime(true) - $began < slow(20));
var_dump($fpm->get(['webhook' => $portal->webhook])->body, $portal->connections());
--EXPECT--
string(1) "1"
int(0)
bool(true)
string(1) "1"
int(2)
