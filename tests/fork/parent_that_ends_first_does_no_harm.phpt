--TEST--
A child goes on when its parent has closed the connections
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/script.inc';

$portal = Portal::start();
[$status, $output] = run_script('
	$b24 = new B24\Client(' . var_export($portal->webhook, true) . ', ["verify" => false]);
	$b24->call("test.echo", ["who" => "parent"]);
	if (pcntl_fork() > 0) {
		exit;
	}
	for ($i = 0; $i < 20; $i++) {
		$b24->call("test.echo", ["who" => "child"]);
		usleep(10000);
	}
	echo "done";
');
echo "$status $output\n";
$requests = $portal->requests();
var_dump(count($requests), $portal->connections(), end($requests)['turn']);
--EXPECT--
0 done
int(21)
int(2)
int(20)
