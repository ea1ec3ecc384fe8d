--TEST--
A repeated key keeps the place of the first and the value of the last
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach (['{"a":1,"b":2,"a":3}', '{"a":[1],"b":{"c":1},"a":{"d":[2]},"a":null}', '{"0":"x","\u0030":"y","a":{},"\u0061":"z"}', '{"a":null,"b":1,"a":2}'] as $json) {
	$result = received($portal, $b24, "{\"result\":$json}")->result;
	echo json_encode($result), ' ', json_encode($result === json_decode($json, true)), "\n";
}
?>
--EXPECT--
{"a":3,"b":2} true
{"a":null,"b":{"c":1}} true
{"0":"y","a":"z"} true
{"a":2,"b":1} true
