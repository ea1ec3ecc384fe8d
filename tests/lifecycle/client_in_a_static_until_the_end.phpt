--TEST--
A client in a static variable, a constant, a global or a generator is freed in order at the end
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/script.inc';

$portal = Portal::start();
[$status, $output] = run_script('
	function client() { static $b24; return $b24 ??= new B24\Client(' . var_export($portal->webhook, true) . ', ["verify" => false]); }
	final class Holder { public static $b24; public static $calendar; }
	Holder::$b24 = client();
	Holder::$calendar = new B24\Calendar(client());
	define("CLIENT", client());
	$GLOBALS["again"] = client();
	$cycle = new stdClass; $cycle->self = $cycle; $cycle->calendar = client()->calendar;
	$generator = (function () { $b24 = client(); yield $b24->call("test.echo"); yield $b24; })();
	echo $generator->current()->httpStatus;
	$response = client()->call("test.echo", ["n" => 1]);
	client()->call("test.echo", ["n" => 2]);
	echo " done";
');
echo "$status $output\n";
var_dump(count($portal->requests()), $portal->connections());
--EXPECT--
0 200 done
int(3)
int(1)
