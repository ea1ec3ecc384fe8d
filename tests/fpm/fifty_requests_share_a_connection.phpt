--TEST--
Fifty requests to one worker open one connection between them
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
	$b24 = new B24\Client($_GET["webhook"], ["caFile" => $_GET["caFile"]]);
	echo $b24->call("test.echo", ["n" => $_GET["n"]])->result["params"]["n"], " ", $b24->stats()["connections"];
');
$opened = 0;
for ($n = 0; $n < 50; $n++) {
	[$answer, $connections] = explode(' ', $fpm->get(['webhook' => $portal->webhook, 'caFile' => $portal->caFile, 'n' => $n])->body);
	$opened += $connections;
	if ((int) $answer !== $n) {
		echo "$n became $answer\n";
	}
}
$stats = $portal->stats();
var_dump($opened, $stats['connections'], $stats['tls_handshakes'], $stats['requests'], $portal->last()['turn']);
--EXPECT--
int(1)
int(1)
int(1)
int(50)
int(50)
