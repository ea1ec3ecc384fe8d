--TEST--
A write does not go out over a connection that the portal has closed meanwhile
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
for ($i = 1; $i <= 3; $i++) {
	$portal->fault('close', ['announce' => false]);
	echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => $i]])), "\n";
	eventually(static fn () => $portal->stats()['open'] === 0);
}
echo implode(' ', array_map(static fn ($request) => $request['json']['options']['n'], $portal->requests())), "\n";
var_dump($portal->connections());
--EXPECT--
true
true
true
1 2 3
int(3)
