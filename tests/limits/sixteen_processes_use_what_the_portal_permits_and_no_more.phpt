--TEST--
Sixteen processes as fast as they can: the portal refuses nothing, and they get nearly all that it permits
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/slow.inc';
if (is_checked()) die('skip it is about how fast calls are');
?>
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['plain' => true, 'rate' => 20, 'burst' => 50]);
$seconds = (float) (getenv('B24_TEST_SECONDS') ?: 6);
$began = microtime(true);
$callers = new Callers($portal, '["limiter" => ["rate" => 20, "burst" => 50], "allowHttp" => true]', ['b24.limiter_file=' . limiter_file()], $began + $seconds);
$callers->start(16);
$callers->wait();
var_dump($portal->limits()['refused']);
echo nearly_all($portal, $began + $seconds), "\n";
?>
--EXPECT--
int(0)
at least 95 %
