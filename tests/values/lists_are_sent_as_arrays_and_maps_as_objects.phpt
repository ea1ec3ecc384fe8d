--TEST--
Lists are sent as arrays, maps as objects in their order
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

echo sent($portal, $b24, [1, 'two', [3]]), "\n";
echo sent($portal, $b24, ['z' => 1, 'a' => 2, '' => 3, '>ID' => 4]), "\n";
echo sent($portal, $b24, ['mixed' => 1, 2, 3]), "\n";
?>
--EXPECT--
{"v":[1,"two",[3]]}
{"v":{"z":1,"a":2,"":3,">ID":4}}
{"v":{"mixed":1,"0":2,"1":3}}
