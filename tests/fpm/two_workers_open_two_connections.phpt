--TEST--
Each worker has a connection of its own
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
$fpm = new Fpm('echo getmypid(), (new B24\Client($_GET["webhook"], ["verify" => false]))->call("test.echo")->httpStatus;', 2);
foreach (range(1, 3) as $round) {
	$portal->fault('delay', ['ms' => 1000], times: 2); // so that both workers are busy at once
	$requests = [$fpm->begin(['webhook' => $portal->webhook]), $fpm->begin(['webhook' => $portal->webhook])];
	$answers = array_map(static fn ($request) => $fpm->finish($request)->body, $requests);
	var_dump(count(array_unique($answers)));
}
$used = array_count_values(array_column($portal->requests(), 'connection'));
echo implode(' ', $used), "\n";
--EXPECT--
int(2)
int(2)
int(2)
3 3
