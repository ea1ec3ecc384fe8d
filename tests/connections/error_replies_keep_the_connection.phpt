--TEST--
A portal's errors do not cost the connection
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'retries' => 0]);
$portal->fault('status', ['status' => 500]);
$portal->fault('html', ['status' => 502]);
$portal->fault('empty', ['status' => 200]);
foreach (range(1, 4) as $i) {
	echo strtok(outcome(fn () => $b24->user->current()), ' '), "\n";
}
var_dump($portal->connections(), $b24->stats()['failures']);
--EXPECTF--
B24\Exception\Api
B24\Exception\Protocol
B24\Exception\Protocol
{"ID":"1",%s
int(1)
int(3)
