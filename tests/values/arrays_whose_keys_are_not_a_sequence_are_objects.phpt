--TEST--
An array is sent as a JSON array only if its keys are 0, 1, 2 …
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$gap = ['a', 'b', 'c'];
unset($gap[1]);
echo sent($portal, $b24, $gap), "\n";

$shorter = ['a', 'b', 'c'];
unset($shorter[2]);
echo sent($portal, $b24, $shorter), "\n";
echo sent($portal, $b24, array_filter(['a', null, 'c'])), "\n";
echo sent($portal, $b24, [1 => 'b', 0 => 'a']), "\n";
echo sent($portal, $b24, ['0' => 'a', '1' => 'b']), "\n";
echo sent($portal, $b24, ['5' => 'a', '-7' => 'b', '01' => 'c', PHP_INT_MIN => 'd']), "\n";
?>
--EXPECT--
{"v":{"0":"a","2":"c"}}
{"v":["a","b"]}
{"v":{"0":"a","2":"c"}}
{"v":{"1":"b","0":"a"}}
{"v":["a","b"]}
{"v":{"5":"a","-7":"b","01":"c","-9223372036854775808":"d"}}
