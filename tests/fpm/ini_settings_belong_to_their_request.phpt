--TEST--
Settings that a request changes are back for the next one
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
	if (isset($_GET["short"])) {
		ini_set("b24.timeout_ms", "300");
	}
	try {
		echo (new B24\Client($_GET["webhook"], ["verify" => false]))->call("test.echo", ["n" => 1])->result["params"]["n"];
	} catch (B24\Exception\Deadline) {
		echo "deadline";
	}
', ini: ['b24.max_depth' => '9']);
$portal->fault('delay', ['ms' => 1500], times: 0);
echo $fpm->get(['webhook' => $portal->webhook, 'short' => 1])->body, "\n";
echo $fpm->get(['webhook' => $portal->webhook])->body, "\n";
--EXPECT--
deadline
1
