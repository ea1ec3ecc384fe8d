--TEST--
A scope object outlives the variable of its client
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$user = $b24->user;
unset($b24);
gc_collect_cycles();
var_dump($user->current()->result['ID']);

$made = (new B24\Client($portal->webhook, ['caFile' => $portal->caFile]))->user;
var_dump($made->current()->result['ID'], $portal->connections());
?>
--EXPECT--
string(1) "1"
string(1) "1"
int(1)
