--TEST--
b24.timeout_ms is the budget of clients that name none, also when it is set at run time
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

ini_set('b24.timeout_ms', '400');
$portal = Portal::start();
$portal->fault('delay', ['ms' => 5000], times: 0);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
echo outcome(fn () => $b24->call('test.echo')), "\n";
--EXPECTF--
B24\Exception\Deadline%S: test.echo: The call's budget of 400 ms is used up
