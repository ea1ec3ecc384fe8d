--TEST--
A scope property gives the same object as long as somebody holds it, and the two do not hold each other
--EXTENSIONS--
b24
--FILE--
<?php
$b24 = new B24\Client('https://portal.example/rest/1/secret/');
$client = WeakReference::create($b24);
$calendar = $b24->calendar;
var_dump($calendar === $b24->calendar, $b24->calendar === $b24->calendar);
$scope = WeakReference::create($calendar);
unset($calendar);
var_dump($scope->get());
$b24->calendar;
unset($b24);
var_dump($client->get());
--EXPECT--
bool(true)
bool(true)
NULL
NULL
