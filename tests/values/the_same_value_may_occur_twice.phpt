--TEST--
The same value may occur twice, side by side
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$list = range(1, 3);
$object = (object) ['a' => $list];
echo sent($portal, $b24, [$list, $list, $object, [$object, &$list, &$list]]), "\n";
?>
--EXPECT--
{"v":[[1,2,3],[1,2,3],{"a":[1,2,3]},[{"a":[1,2,3]},[1,2,3],[1,2,3]]]}
