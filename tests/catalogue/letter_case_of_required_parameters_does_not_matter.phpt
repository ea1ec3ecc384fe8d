--TEST--
A required parameter may be spelled in another letter case, and is sent as it is
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['echo' => true]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->user->optionSet(['OPTIONS' => ['a' => 1]]);
echo $portal->last()['body'], "\n";
?>
--EXPECT--
{"OPTIONS":{"a":1}}
