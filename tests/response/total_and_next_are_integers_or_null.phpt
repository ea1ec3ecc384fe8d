--TEST--
total and next are integers, or null when the portal does not say
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach ([
	'{"result":[]}',
	'{"result":[],"next":50,"total":123}',
	'{"result":[],"total":0}',
	'{"result":[],"next":"50","total":"123"}',
	'{"result":[],"next":null,"total":null}',
	'{"result":[],"next":"","total":false}',
	'{"result":[],"next":[],"total":"many"}',
] as $body) {
	$response = received($portal, $b24, $body);
	echo json_encode([$response->next, $response->total]), "\n";
}
$response = $b24->call('user.get');
echo json_encode([count($response->result), $response->next, $response->total]), "\n";
$response = $b24->call('user.get', ['start' => 100]);
echo json_encode([count($response->result), $response->next, $response->total]), "\n";
?>
--EXPECT--
[null,null]
[50,123]
[null,0]
[50,123]
[null,null]
[null,null]
[null,null]
[50,50,120]
[20,null,120]
