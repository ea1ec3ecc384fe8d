--TEST--
An unknown scope is reported as any undefined property, an unknown method as any undefined method
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$b24 = new B24\Client('https://portal.example/rest/1/abcdef123456/');

var_dump($b24->nonsense);
echo failure(fn () => $b24->calendar->nonsense()), "\n";
echo failure(fn () => $b24->nonsense()), "\n";
?>
--EXPECTF--
Warning: Undefined property: B24\Client::$nonsense in %s on line %d
NULL
Error: Call to undefined method B24\Calendar::nonsense()
Error: Call to undefined method B24\Client::nonsense()
