--TEST--
Integers are exact up to 64 bits, and strings beyond
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$body = '{"result":[9007199254740993,9223372036854775807,9223372036854775808,-9223372036854775808,-9223372036854775809,'
	. '18446744073709551616,-0,1000000000000000000,9999999999999999999,-9999999999999999999,123456789012345678901234567890]}';
var_dump(received($portal, $b24, $body)->result);

$portal->fault('bigint');
var_dump($b24->call('test.echo')->result['exact'] === 9007199254740993);

// Every power of two and of ten, and its neighbours.
$integers = [];
for ($power = 1, $i = 0; $i < 62; $i++, $power *= 2) {
	array_push($integers, $power, $power - 1, -$power, -$power - 1);
}
for ($power = 1, $i = 0; $i < 19; $i++, $power *= 10) {
	array_push($integers, $power, $power - 1, -$power, 1 - $power);
}
var_dump(received($portal, $b24, '{"result":[' . implode(',', $integers) . ']}')->result === $integers);
?>
--EXPECT--
array(11) {
  [0]=>
  int(9007199254740993)
  [1]=>
  int(9223372036854775807)
  [2]=>
  string(19) "9223372036854775808"
  [3]=>
  int(-9223372036854775808)
  [4]=>
  string(20) "-9223372036854775809"
  [5]=>
  string(20) "18446744073709551616"
  [6]=>
  int(0)
  [7]=>
  int(1000000000000000000)
  [8]=>
  string(19) "9999999999999999999"
  [9]=>
  string(20) "-9999999999999999999"
  [10]=>
  string(30) "123456789012345678901234567890"
}
bool(true)
bool(true)
