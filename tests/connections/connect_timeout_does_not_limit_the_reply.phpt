--TEST--
connectTimeout ends with the connection: a slow reply may take longer
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$portal->fault('delay', ['ms' => 1000 * (int) slow(2)]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'connectTimeout' => slow(1)]);
var_dump($b24->user->current()->result['ID']);
--EXPECT--
string(1) "1"
