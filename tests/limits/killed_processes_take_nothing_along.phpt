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
while (microtime(true) < $began + $seconds - 1) {
	sleep(1);
	$callers->killOne();
}
$callers->wait();
$permitted = 50 + 20 * $seconds;
$limits = $portal->limits();
var_dump($limits['refused']);
echo $limits['permitted'] >= 0.95 * $permitted ? "at least 95 %" : "$limits[permitted] of $permitted", "\n";
?>
--EXPECT--
int(0)
at least 95 %
