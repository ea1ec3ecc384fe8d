--TEST--
A client gives the same scope object as long as somebody holds it
--EXTENSIONS--
b24
--FILE--
<?php
$b24 = new B24\Client('https://portal.example/rest/1/abcdef123456/');
$calendar = $b24->calendar;
var_dump($calendar === $b24->calendar, $calendar === $b24->{'calendar'}, $calendar instanceof B24\Calendar, $calendar instanceof B24\Scope);
var_dump($b24->crm instanceof B24\Crm, $b24->user instanceof B24\User);

// Another client has its own, and an own one is not the client's.
var_dump($calendar === (new B24\Client('https://portal.example/rest/1/abcdef123456/'))->calendar);
var_dump($calendar === new B24\Calendar($b24));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
