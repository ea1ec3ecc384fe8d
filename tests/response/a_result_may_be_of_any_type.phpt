--TEST--
A result may be of any JSON type
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach (['true', 'false', 'null', '0', '-7', '1.5', '"text"', '""', '[]', '{}', '[1,[2]]', '{"a":{"b":null}}'] as $json) {
	$response = received($portal, $b24, "{\"result\":$json}");
	var_dump($response->result === json_decode($json, true), $response['result'] === $response->result);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
