--TEST--
A reply whose compression is damaged is no portal's
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('gzip-garbage');
echo outcome(fn () => $b24->call('test.echo', ['n' => 1])), "\n";
$portal->fault('gzip-truncated');
echo outcome(fn () => $b24->call('test.echo', ['n' => 1])), "\n";
$portal->fault('reply', ['body' => '{"result":true}', 'headers' => ['Content-Encoding' => 'nonsense']]);
echo outcome(fn () => $b24->call('test.echo', ['n' => 1])), "\n";
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
--EXPECTF--
B24\Exception\Protocol (maybe executed): test.echo: The reply's compressed body is damaged
B24\Exception\Protocol (maybe executed): test.echo: The reply %s
B24\Exception\Protocol (maybe executed): test.echo: The reply's compressed body is damaged
int(2)
int(4)
