--TEST--
Integers are sent exactly
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

echo sent($portal, $b24, [0, -1, 7, 10, 2 ** 53 + 1, PHP_INT_MAX, PHP_INT_MIN, PHP_INT_MIN + 1]), "\n";
?>
--EXPECT--
{"v":[0,-1,7,10,9007199254740993,9223372036854775807,-9223372036854775808,-9223372036854775807]}
