--TEST--
A signal without a handler ends the process in the middle of a call, as always
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$portal->fault('delay', ['ms' => 1000 * (int) slow(20)]);
$began = microtime(true);
[$status] = run_script('
	$parent = getmypid();
	if (pcntl_fork() === 0) {
		do {
			usleep(50000);
			$stats = json_decode(file_get_contents(' . var_export($portal->control . 'stats', true) . '), true);
		} while ($stats["requests"] === 0);
		pcntl_exec("/bin/sh", ["-c", "kill -TERM $parent"]);
	}
	(new B24\Client(' . var_export($portal->webhook, true) . ', ["verify" => false]))->call("test.echo");
	echo "never reached";
');
var_dump($status === 128 + SIGTERM, microtime(true) - $began < slow(10));
--EXPECT--
bool(true)
bool(true)
