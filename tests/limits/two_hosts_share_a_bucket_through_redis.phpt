--TEST--
Two hosts of eight processes each share the portal's bucket through Redis
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/slow.inc';
if (is_checked()) die('skip it is about how fast calls are');
if (!is_executable('/usr/bin/redis-server')) die('skip redis-server is not installed');
ob_start(); phpinfo(INFO_MODULES); if (!str_contains(ob_get_clean(), 'Limiters through Redis => yes')) die('skip b24 was built without Redis');
?>
--FILE--
<?php
require __DIR__ . '/../inc/redis.inc';
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['plain' => true, 'rate' => 20, 'burst' => 50]);
$seconds = (float) (getenv('B24_TEST_SECONDS') ?: 6);
$began = microtime(true);
$redis = Redis_Server::start();
$hosts = [];
foreach (['a', 'b'] as $host) {
	$hosts[$host] = new Callers($portal, '["limiter" => ["rate" => 20, "burst" => 50], "allowHttp" => true]', ['b24.limiter_file=' . limiter_file($host), "b24.limiter=unix://$redis->socket"], $began + $seconds);
	$hosts[$host]->start(8);
}
array_map(static fn ($callers) => $callers->wait(), $hosts);
var_dump($portal->limits()['refused']);
echo nearly_all($portal, $began + $seconds), "\n";
?>
--EXPECT--
int(0)
at least 95 %
