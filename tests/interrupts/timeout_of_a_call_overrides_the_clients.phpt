--TEST--
A call's own timeout takes the place of the client's, either way
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$portal->fault('delay', ['ms' => 1000], times: 0);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'timeout' => 0.3]);
var_dump($b24->call('test.echo', ['n' => 1], ['timeout' => slow(10)])->result['params']['n']);
echo outcome(fn () => $b24->call('test.echo', ['n' => 2], ['timeout' => 0.2])), "\n";
echo outcome(fn () => $b24->call('test.echo', ['n' => 3])), "\n";
--EXPECTF--
int(1)
B24\Exception\Deadline%S: test.echo: The call's budget of 200 ms is used up
B24\Exception\Deadline%S: test.echo: The call's budget of 300 ms is used up
