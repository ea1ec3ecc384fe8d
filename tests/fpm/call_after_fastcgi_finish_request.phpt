--TEST--
A script may call after it has finished the request
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
	echo $b24->call("test.echo", ["when" => "before"])->result["params"]["when"];
	fastcgi_finish_request();
	$b24->call("test.echo", ["when" => "after"]);
	ignore_user_abort(true);
	register_shutdown_function(fn () => $b24->call("test.echo", ["when" => "shutdown"]));
');
foreach ([1, 2] as $i) {
	echo $fpm->get(['webhook' => $portal->webhook])->body, "\n";
}
eventually(static fn () => $portal->stats()['requests'] === 6);
foreach ($portal->requests() as $request) {
	echo $request['json']['when'], ' ', $request['connection'], "\n";
}
--EXPECT--
before
before
before 1
after 1
shutdown 1
before 1
after 1
shutdown 1
