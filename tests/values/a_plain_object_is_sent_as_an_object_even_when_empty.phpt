--TEST--
A stdClass is sent as an object, also when it is empty
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

echo sent($portal, $b24, new stdClass()), "\n";
echo sent($portal, $b24, (object) ['b' => 1, 'a' => [], 'c' => new stdClass()]), "\n";
echo sent($portal, $b24, (object) ['x', 'y']), "\n";
echo sent($portal, $b24, json_decode('{"0":"a","n":{"m":[]},"":1}')), "\n";
?>
--EXPECT--
{"v":{}}
{"v":{"b":1,"a":[],"c":{}}}
{"v":{"0":"x","1":"y"}}
{"v":{"0":"a","n":{"m":[]},"":1}}
