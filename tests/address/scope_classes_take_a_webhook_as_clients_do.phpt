--TEST--
Scope classes take a webhook URL as clients do, and refuse the same ones
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

var_dump((new B24\User($portal->webhook, ['caFile' => $portal->caFile]))->current()->result['ID']);
echo failure(fn () => new B24\User('nonsense')), "\n";
echo failure(fn () => new B24\User($portal->webhook, ['http' => '3'])), "\n";
echo failure(fn () => new B24\User($b24, ['caFile' => $portal->caFile])), "\n";
echo failure(fn () => new B24\User(5.5)), "\n";
var_dump((new B24\User($b24, []))->current()->result['ID']);
?>
--EXPECT--
string(1) "1"
InvalidArgument: B24\Client: The webhook URL is malformed: expected https://portal.example/rest/{user id}/{secret}/
InvalidArgument: B24\Client: option "http" must be "auto", "1.1" or "2"
InvalidArgument: B24\User: options belong to the client that is given
InvalidArgument: B24\Client: The webhook URL is malformed: expected https://portal.example/rest/{user id}/{secret}/
string(1) "1"
