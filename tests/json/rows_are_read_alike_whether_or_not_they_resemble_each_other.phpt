--TEST--
Rows are read as json_decode() reads them, whether or not they resemble the row before
--EXTENSIONS--
b24
--INI--
memory_limit=512M
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

// What one row's key means may be how the next one's looks in JSON: a quote in a key is not the end of it.
$fixed = explode("\n", <<<'JSON'
[{"a\":\"b":1},{"a":"b"}]
[{"a\\":1},{"a\":1,\"b":2}]
[{"a\\":1,"b":2},{"a\":1,\"b":2,"c":3}]
[{"a\u005c":1},{"a\":1,\"b":2}]
[{"\u0441":1},{"с":2},{"\u0441":3}]
[{"a\u0000":1},{"a":2}]
[{"a":1,"a":2},{"a":1,"b":2}]
[{"a":1,"b":2},{"a":1,"a":2}]
[{"1":1},{"1":2},{"01":3}]
[{"a":{"x":1},"a":{"x":2}},{"a":{"x":3},"a":{"y":[4]}}]
[{"a":"x\\"},{"a":"x\"y"},{"a":"x\\\\"}]
[{"a":"\n"},{"a":"\\n"},{"a":"\u000a"}]
[[{"a":1}],[{"a":2}],{"a":3},[[{"a":4}]],"a",[]]
{"p":[{"a":1}],"q":[{"a":2}],"p":[{"a":3}],"r":[{"a":4}]}
{"p":[{"a":1},{"a":2},{"a":3}],"p":0,"q":[{"a":4},{"a":5}]}
[{"a":{"x":1,"y":2}},{"a":{"x":3,"y":4}},{"a":{"x":5,"y":6},"a":7},{"a":{"x":8,"y":9}}]
[{"1":1,"2":2},{"1":3,"2":4},{"1":5,"2":6},{"1":7,"2":8}]
[{"a":1,"1":2},{"a":3,"1":4},{"a":5,"1":6},{"a":7,"1":8}]
[{"a":1,"1":2},{"a":3},{"a":4},{"a":5,"1":6},{"a":7,"1":8},{"a":9},{"a":0,"1":1}]
[{"a":1,"a":2,"b":3},{"a":4,"a":5,"b":6},{"a":7,"a":8,"b":9}]
[{"\u0061":1,"b":2},{"\u0061":3,"b":4},{"\u0061":5,"b":6}]
[{"имя":1},{"имя":2},{"имя":3}]
[{"":1},{"":2},{"":3},{"":4}]
[{"a":1} , {"a": 2},{"a":3 } ,{"a" :4},{"a":5},{ "a":6}]
[{"a":1,"b":2},{"a":3,"b":4},{"a":5},{"a":6,"b":7,"c":8},{"a":9,"b":0}]
[{"a":[[[{"a":1},{"a":2},{"a":3}]]],"b":4},{"a":[[[{"b":5},{"a":6},{"b":7}]]],"b":8},{"a":[[[{"b":9},{"b":1}]]],"b":2}]
JSON);
// Rows of keys without escapes have a shape; the document shows whether it may have other keys, and spaces.
$plain = ['"ID"', '"TITLE"', '"a"', '""', '"1"', '"-5"', '"ABCDEFGH"', '"ABCDEFGHIJKLMNOPQ"', '"ABCDEFGHIJKLMNOPR"'];
$every = ['"ID"', '"TITLE"', '"a"', '""', '"1"', '"-5"', '"a\""', '"a\\\\"', '"\u0041BCDEFGH"', '"ABCDEFGH"', '"ABCDEFGHIJKLMNOPQ"', '"ABCDEFGHIJKLMNOPR"', '"имя"', '"\u0438мя"'];
$values = ['"Y"', '""', '"SALE"', '"SALE\n"', '"SALE\\\\"', '"12345678"', '"12345679"', 'null', 'true', '7', '1.5', '12345678901234567890', '[]', '{}'];
mt_srand((int) (getenv('B24_TEST_SEED') ?: 24));
$pick = fn(array $from) => $from[mt_rand(0, count($from) - 1)];
[$keys, $spaced] = [$every, true];
$space = function () use (&$spaced): string {
	return $spaced && mt_rand(0, 30) === 0 ? " \n" : '';
};
$value = function (int $depth) use (&$value, $pick, $space, &$keys, $values): string {
	$kind = $depth > 0 ? mt_rand(0, 5) : 5;
	if ($kind < 2) { // rows, most of which have the keys of the first
		$names = array_map(fn() => $pick($keys), array_fill(0, mt_rand(1, 6), 0));
		$rows = [];
		for ($i = mt_rand(1, 7); $i > 0; $i--) {
			if (mt_rand(0, 3) === 0) {
				$names[array_rand($names)] = $pick($keys);
			}
			$members = array_map(fn($name) => $space() . $name . $space() . ':' . $space() . $value($depth - 1), $names);
			if (mt_rand(0, 4) === 0) {
				array_pop($members);
			}
			$rows[] = $space() . '{' . implode(',', $members) . $space() . '}';
		}
		return '[' . implode($space() . ',', $rows) . ']';
	}

	return $kind === 2 ? '{' . $pick($keys) . ':' . $value($depth - 1) . ',' . $pick($keys) . ':' . $value($depth - 1) . '}' : $pick($values);
};
$documents = $fixed;
// Without PHP's allocator somebody looks for bad memory, which takes its time.
$count = getenv('USE_ZEND_ALLOC') === '0' ? 300 : 3000;
for ($i = 0; $i < $count; $i++) {
	[$keys, $spaced] = [$i % 3 === 0 ? $every : $plain, $i % 2 === 0];
	$documents[] = $value(4);
}
$deep = str_repeat('[{"a":', 20) . '1' . str_repeat('}]', 20);
$documents[] = "[$deep,$deep]";
$many = fn(int $last) => '{' . implode(',', array_map(fn($i) => "\"k$i\":$i", range(1, $last))) . '}';
$documents[] = "[{$many(200)},{$many(200)},{$many(63)},{$many(64)},{$many(65)},{$many(201)}]";
$documents[] = '[' . implode(',', array_map(fn($i) => '{"ID":"' . $i % 100 . '","n":' . $i . '}', range(1, 66000))) . ']';

$append = function (mixed &$value): void {
	$value .= 'x';
};
$different = 0;
// One key with an escape takes the shapes from all rows of a reply: most replies are small.
foreach ([...array_chunk(array_slice($documents, 0, 500), 1), ...array_chunk(array_slice($documents, 500), 20)] as $chunk) {
	$body = '{"result":[' . implode(',', $chunk) . ']}';
	$expected = json_decode($body, true, 512, JSON_BIGINT_AS_STRING)['result'] ?? throw new Exception('not JSON: ' . substr($body, 0, 2000));
	$result = received($portal, $b24, $body)->result;
	foreach ($expected as $i => $document) {
		if ($result[$i] !== $document && $different++ < 3) {
			echo $chunk[$i], "\n", json_encode($result[$i]), "\n";
		}
	}
	// What is done to one row is not seen in another.
	array_walk_recursive($result, $append);
	array_walk_recursive($expected, $append);
	if ($result !== $expected) {
		echo "Rows are not independent\n";
	}
}
var_dump($different);
?>
--EXPECT--
int(0)
