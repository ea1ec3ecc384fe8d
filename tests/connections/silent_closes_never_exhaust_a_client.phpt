--TEST--
A portal that closes silently after each reply costs connections, not calls
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$portal->fault('close', ['announce' => false], times: 0);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
for ($i = 0; $i < 20; $i++) {
	$b24->user->optionGet(['option' => "n$i"]);
	eventually(static fn () => $portal->stats()['open'] === 0);
}
$asked = array_map(static fn ($request) => $request['json']['option'], $portal->requests());
var_dump(count($asked), count(array_unique($asked)), $portal->connections());
--EXPECT--
int(20)
int(20)
int(20)
