--TEST--
A reload of php-fpm lets a call finish; the new workers go on with the same limiter
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::skip();
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';
require __DIR__ . '/../inc/limiter.inc';

$portal = Portal::start(['plain' => true, 'rate' => 0]);
// A bucket that drains in hours: 9 are admitted in all.
$fpm = new Fpm('$b24 = new B24\Client($_GET["webhook"], ["allowHttp" => true, "limiter" => ["rate" => 0.001, "burst" => 10.5], "timeout" => 20]);
	try { for ($i = 0; $i < $_GET["calls"]; $i++) $b24->call("test.echo"); } catch (B24\Exception\Deadline) { } echo $i;',
	phpIni: ['b24.limiter_file' => limiter_file()]);
$get = fn (int $calls) => ['webhook' => $portal->webhook, 'calls' => $calls];
var_dump($fpm->get($get(3))->body);

$portal->fault('delay', ['ms' => 1500]);
$call = $fpm->begin($get(1));
var_dump(eventually(fn () => $portal->pendingFaults() === [])); // it is under way
$fpm->reload();
$reply = $fpm->finish($call);
var_dump($reply->status, $reply->body);

var_dump($fpm->get($get(99))->body);
?>
--EXPECT--
string(1) "3"
bool(true)
int(200)
string(1) "1"
string(1) "5"
