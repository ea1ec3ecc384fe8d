--TEST--
A method that the catalogue does not know counts as a write
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$portal->fault('reset', ['at' => 'after-body'], method: 'test.echo', reused: true);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->user->current();
echo outcome(fn () => $b24->call('test.echo', ['n' => 1])), "\n";
echo count($portal->requests()), ' ', $portal->last()['body'], "\n";
--EXPECTF--
B24\Exception\Connection (maybe executed): test.echo: %s
2 {"n":1}
