--TEST--
A page of another site, open in the same browser, cannot steer the emulator; its own page can
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client();
$own = rtrim($portal->control, '/');
foreach (['https://example.com', 'http://127.0.0.1:1', 'null', $own, ''] as $origin) {
	$context = stream_context_create(['http' => [
		'method' => 'POST',
		'header' => "Content-Type: text/plain\r\n" . ($origin === '' ? '' : "Origin: $origin"),
		'content' => '{"kind": "status", "method": "profile", "args": {"status": 503}}',
		'ignore_errors' => true,
	]]);
	echo $origin === $own ? 'own' : $origin, ': ', file_get_contents("$own/faults", false, $context), "\n";
	echo count(json_decode(file_get_contents("$own/faults"), true)), " faults\n";
}
?>
--EXPECTF--
https://example.com: {"error":"pages of other sites may not steer the portal"}
0 faults
http://127.0.0.1:1: {"error":"pages of other sites may not steer the portal"}
0 faults
null: {"error":"pages of other sites may not steer the portal"}
0 faults
own: {%s}
1 faults
: {%s}
2 faults
