--TEST--
null, empty arrays and objects, and keys that a query would change go out as single calls
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$given = [
	'null' => ['a' => ['b' => null]],
	'array' => ['a' => []],
	'object' => ['a' => new stdClass],
	'empty key' => ['' => 1],
	'dot' => ['a.b' => 1],
	'space' => ['a b' => 1],
	'bracket' => ['a' => ['b]' => 1]],
	'nul' => ['a' => ["b\0c" => 1]],
	'no params' => [],
	'sayable' => ['a' => ['b.c d' => '']],
];
$result = $b24->batch(array_map(fn ($params) => ['test.echo', $params], $given));
$wire = array_count_values(wire($portal));
ksort($wire);
print_r($wire);
foreach ($given as $key => $params) {
	echo $key, ': ', json_encode($result[$key]->result['params']), json_encode($result[$key]->result['params']) === json_encode($params) ? '' : ' (' . json_encode($params) . ')', "\n";
}
?>
--EXPECT--
Array
(
    [batch of 2] => 1
    [test.echo] => 8
)
null: {"a":{"b":null}}
array: {"a":[]}
object: {"a":[]} ({"a":{}})
empty key: {"":1}
dot: {"a.b":1}
space: {"a b":1}
bracket: {"a":{"b]":1}}
nul: {"a":{"b\u0000c":1}}
no params: []
sayable: {"a":{"b.c d":""}}
