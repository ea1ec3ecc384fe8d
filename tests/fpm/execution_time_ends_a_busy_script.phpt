--TEST--
max_execution_time ends a script between its calls, and the next request works
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
$fpm = new Fpm('
	$b24 = new B24\Client($_GET["webhook"], ["verify" => false]);
	set_time_limit(1); // of processor time, of which calls alone take little while the portal gets none
	do {
		for ($i = 0; $i < 300_000; $i++);
		$n = $b24->call("test.echo", ["n" => 1])->result["params"]["n"];
	} while (isset($_GET["endless"]));
	echo "$n done";
');
$reply = $fpm->get(['webhook' => $portal->webhook, 'endless' => 1]);
var_dump($reply->status, $fpm->get(['webhook' => $portal->webhook])->body);
--EXPECT--
int(500)
string(6) "1 done"
