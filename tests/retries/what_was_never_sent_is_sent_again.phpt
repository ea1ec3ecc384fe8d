--TEST--
A write that found no connection is tried again
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$portal->fault('tls-hangup', times: 2);
var_dump($b24->user->optionSet(['options' => ['n' => 1]])->result, count($portal->requests()), $b24->stats()['retries']);
?>
--EXPECT--
bool(true)
int(1)
int(2)
