--TEST--
A timeout of 0 means no limit, whatever php.ini and the client say
--EXTENSIONS--
b24
--INI--
b24.timeout_ms=300
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$portal->fault('delay', ['ms' => 1000], times: 0);
$none = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'timeout' => 0, 'attemptTimeout' => 0]);
$short = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'attemptTimeout' => 0.2]);
var_dump($none->call('test.echo', ['n' => 1])->result['params']['n']);
var_dump($short->call('test.echo', ['n' => 2], ['timeout' => 0, 'attemptTimeout' => 0])->result['params']['n']);
echo outcome(fn () => $short->call('test.echo', ['n' => 3])), "\n";
--EXPECTF--
int(1)
int(2)
B24\Exception\Timeout%S: test.echo: No complete reply within 200 ms
