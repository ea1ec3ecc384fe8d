--TEST--
A portal's cookies are not kept
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('reply', ['body' => '{"result":true}', 'headers' => ['Set-Cookie' => 'PHPSESSID=abc; Path=/']]);
$b24->call('test.echo');
$b24->call('test.echo');
var_dump(count($portal->requests()), $portal->last()['headers']['cookie'] ?? null);
--EXPECT--
int(2)
NULL
