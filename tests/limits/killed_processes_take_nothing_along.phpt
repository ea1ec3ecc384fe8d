--TEST--
Processes that are killed while they wait or call do not hold up the others
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
for ($killed = 0; microtime(true) < $began + $seconds - 1; $killed++) { // with the call that it was about to make
	sleep(1);
	$callers->killOne();
}
$callers->wait();
var_dump($portal->limits()['refused']);
echo nearly_all($portal, $began + $seconds, $killed), "\n";
?>
--EXPECT--
int(0)
at least 95 %
