--TEST--
Clients and scope objects make calls without ever being held by a variable
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$portal = Portal::start();
$options = ['caFile' => $portal->caFile];

var_dump((new B24\Client($portal->webhook, $options))->user->current()->result['ID']);
var_dump((new B24\User($portal->webhook, $options))->current()->result['ID']);
var_dump((new B24\User(new B24\Client($portal->webhook, $options)))->current()->result['ID']);
?>
--EXPECT--
string(1) "1"
string(1) "1"
string(1) "1"
