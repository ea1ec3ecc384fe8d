--TEST--
A result beside an empty error is a success
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach (['""', '0', 'null', 'false', '[]', '{}', '[ ]', "{\n}"] as $error) {
	foreach (["{\"result\":[1],\"error\":$error}", "{\"error\":$error,\"error_description\":\"\",\"result\":[1]}"] as $body) {
		$response = received($portal, $b24, $body);
		echo json_encode([$response->result, $response->toArray() === json_decode($body, true)]), ' ';
	}
	echo "\n";
}
?>
--EXPECT--
[[1],true] [[1],true] 
[[1],true] [[1],true] 
[[1],true] [[1],true] 
[[1],true] [[1],true] 
[[1],true] [[1],true] 
[[1],true] [[1],true] 
[[1],true] [[1],true] 
[[1],true] [[1],true] 
