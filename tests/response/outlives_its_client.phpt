--TEST--
A response outlives its client and the calls that follow
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$first = received($portal, $b24, '{"result":{"name":"first"},"extra":[1]}');
for ($i = 0; $i < 20; $i++) {
	received($portal, $b24, '{"result":{"other":"' . str_repeat('x', 1000) . '"}}');
}
unset($b24);
var_dump($first->result, $first->toArray()['extra'], $first->httpStatus);
?>
--EXPECT--
array(1) {
  ["name"]=>
  string(5) "first"
}
array(1) {
  [0]=>
  int(1)
}
int(200)
