--TEST--
A reply that is nested without end is refused at the limit, wherever it is
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$portal->fault('depth-bomb', ['depth' => 1000000]);
echo failure(fn () => $b24->call('test.echo')), "\n";
foreach ([str_repeat('[', 5000000), str_repeat('{"a":', 1000000), '{"extra":' . str_repeat('[', 100000) . '1' . str_repeat(']', 100000) . ',"result":1}'] as $body) {
	$portal->fault('reply', ['body' => $body]);
	echo failure(fn () => $b24->call('test.echo')), "\n";
}
?>
--EXPECT--
Protocol: test.echo: The reply is not JSON: nested too deeply at byte 521 (HTTP 200, application/json; charset=utf-8)
Protocol: test.echo: The reply is not JSON: nested too deeply at byte 512 (HTTP 200, application/json; charset=utf-8)
Protocol: test.echo: The reply is not JSON: nested too deeply at byte 2560 (HTTP 200, application/json; charset=utf-8)
Protocol: test.echo: The reply is not JSON: nested too deeply at byte 520 (HTTP 200, application/json; charset=utf-8)
