--TEST--
An error code may be a number, even 0
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('numeric-error', ['code' => 0]);
$portal->fault('numeric-error', ['code' => 1048582, 'status' => 200]);
echo outcome(fn () => $b24->call('test.echo')), "\n";
echo outcome(fn () => $b24->call('test.echo')), "\n";
--EXPECT--
B24\Exception\Api: test.echo: A number for a code (0, HTTP 400)
B24\Exception\Api: test.echo: A number for a code (1048582, HTTP 200)
