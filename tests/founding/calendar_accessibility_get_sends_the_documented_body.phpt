--TEST--
calendar.accessibility.get sends the documented body
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$response = $b24->calendar->accessibilityGet(['from' => '2024-06-20', 'to' => '2024-12-20', 'users' => [1, 2, 34]]);
show_request($portal);
var_dump(array_keys($response->result), count($response->result[2]), $response->result[34]);
?>
--EXPECT--
POST /rest/1/<secret>/calendar.accessibility.get
content-type: application/json
accept: application/json
{"from":"2024-06-20","to":"2024-12-20","users":[1,2,34]}
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(34)
}
int(6)
array(0) {
}
