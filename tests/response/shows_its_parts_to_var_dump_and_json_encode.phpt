--TEST--
A response shows its parts to var_dump() and json_encode()
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$response = received($portal, $b24, '{"result":{"a":[1]},"total":1}');
var_dump($response);
echo json_encode($response), "\n";
?>
--EXPECTF--
object(B24\Response)#%d (7) {
  ["result"]=>
  array(1) {
    ["a"]=>
    array(1) {
      [0]=>
      int(1)
    }
  }
  ["total"]=>
  int(1)
  ["next"]=>
  NULL
  ["time"]=>
  array(0) {
  }
  ["httpStatus"]=>
  int(200)
  ["idempotencyKey"]=>
  NULL
  ["replayed"]=>
  bool(false)
}
{"result":{"a":[1]},"total":1,"next":null,"time":[],"httpStatus":200,"idempotencyKey":null,"replayed":false}
