--TEST--
An observer ends with the PHP request, also after a fatal error in it: the next request of the worker has none
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
	class Observer { public $b24; public function __invoke($attempt) { echo "heard "; $_GET["how"] === "fatal" && no_such_function(); $_GET["how"] === "exit" && exit("left "); $_GET["how"] === "compile" && eval("class Observer {}"); } public function __destruct() { echo "gone "; } }
	if (isset($_GET["how"])) {
		$observer = new Observer();
		$observer->b24 = $b24;
		B24\Client::observe($observer);
		unset($observer);
	}
	echo $b24->call("profile")->result["ID"], " ";
');
foreach (['plain', 'exit', 'fatal', 'compile'] as $how) {
	$reply = $fpm->get(['webhook' => $portal->webhook, 'how' => $how]);
	echo "$how: ", trim($reply->body), "\n";
	echo 'the next request: ', $fpm->get(['webhook' => $portal->webhook])->body, "\n";
}
var_dump($portal->connections());
--EXPECT--
plain: heard 1 gone
the next request: 1 
exit: heard left gone
the next request: 1 
fatal: heard gone
the next request: 1 
compile: heard
the next request: 1 
int(1)
