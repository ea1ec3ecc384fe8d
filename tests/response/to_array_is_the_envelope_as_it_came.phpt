--TEST--
toArray() is the envelope as it came, with its members, their order and their types
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach ([
	'{"result":true}',
	'{"result":null}',
	'{"result":[1,{"a":2}],"time":{"start":1.5,"operating":0}}',
	'{"result":[],"next":50,"total":60,"time":{"start":1.5}}',
	'{"result":[],"total":60,"next":50,"time":{"start":1.5}}',
	'{"time":{"start":1.5},"result":[]}',
	'{"result":[],"total":"60","next":"50"}',
	'{"result":[],"total":1.5}',
	'{"result":[],"total":0}',
	'{"result":[],"next":null,"total":null}',
	'{"result":[],"time":[]}',
	'{"result":[],"time":{}}',
	'{"result":[],"time":null}',
	'{"result":[],"error":""}',
	'{"error":0,"error_description":"","result":[]}',
	'{"result":{"a":1},"extra":{"b":[1]},"time":{"start":1.5}}',
	'{"0":"zero","result":1,"":"empty","Result":2}',
	'{"result":1,"result":2}',
	'{"result":1,"time":{"a":1},"result":2}',
	" {\n\t\"result\" : [ 1 , 2 ] ,\r\n \"total\" : 2 } \n",
	'{"result":12345678901234567890,"total":12345678901234567890}',
] as $body) {
	$response = received($portal, $b24, $body);
	$expected = json_decode($body, true, 512, JSON_BIGINT_AS_STRING);
	if ($response->toArray() !== $expected) {
		echo $body, ' became ', json_encode($response->toArray()), "\n";
	}
	foreach ($expected as $name => $value) {
		if ($response[(string) $name] !== $value || isset($response[(string) $name]) !== isset($expected[$name])) {
			echo $body, " differs in \"$name\"\n";
		}
	}
}
$response = $b24->call('user.get');
var_dump($response->toArray() === ['result' => $response->result, 'next' => 50, 'total' => 120, 'time' => $response->time]);
?>
--EXPECT--
bool(true)
