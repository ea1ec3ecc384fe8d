--TEST--
While Redis is away the limiter of this machine takes over, and says so once
--EXTENSIONS--
b24
--SKIPIF--
<?php
ob_start(); phpinfo(INFO_MODULES); if (!str_contains(ob_get_clean(), 'Limiters through Redis => yes')) die('skip b24 was built without Redis');
?>
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['rate' => 20, 'burst' => 10]);
echo run_script(sprintf('$log = new class { public function debug() {} public function notice() {} public function warning($m) { echo preg_replace("~/[^ ]*/~", "…/", $m), "\\n"; } };
$b24 = new B24\Client(%s, ["caFile" => %s, "limiter" => ["rate" => 20, "burst" => 10], "logger" => $log]);
for ($i = 0; $i < 15; $i++) $b24->call("test.echo");', var_export($portal->webhook, true), var_export($portal->caFile, true)),
	['b24.limiter_file=' . limiter_file(), 'b24.limiter=unix:///tmp/b24-no-such-server'])[1];
var_dump($portal->limits()['refused'], $portal->limits()['permitted']);
?>
--EXPECTF--
b24: The Redis server at …/b24-no-such-server is away (%s): until it is back, requests are limited on this machine alone
int(0)
int(15)
