--TEST--
The exception for a missing required parameter names the method and the parameter
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$e = thrown(fn () => $b24->calendar->accessibilityGet(['users' => [1], 'to' => '2024-12-20']));
var_dump($e::class, $e->method, $e->parameter, $e->getMessage(), count($portal->requests()));
?>
--EXPECT--
string(29) "B24\Exception\InvalidArgument"
string(26) "calendar.accessibility.get"
string(4) "from"
string(64) "calendar.accessibility.get: required parameter "from" is missing"
int(0)
