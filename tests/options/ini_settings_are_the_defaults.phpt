--TEST--
INI settings are the defaults of clients
--EXTENSIONS--
b24
--INI--
b24.timeout_ms=150
b24.max_response_bytes=1000
b24.max_depth=3
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$portal->fault('reply', ['body' => '{"result":"' . str_repeat('x', 1000) . '"}']);
echo failure(fn () => $b24->call('test.echo', [], ['timeout' => 5])), "\n";
$portal->fault('reply', ['body' => '{"result":[[[]]]}']);
echo failure(fn () => $b24->call('test.echo', [], ['timeout' => 5])), "\n";
$portal->fault('delay', ['ms' => 400]);
echo failure(fn () => $b24->call('test.echo')), "\n";
?>
--EXPECT--
Protocol: test.echo: The reply is larger than the limit of 1000 bytes
Protocol: test.echo: The reply is not JSON: nested too deeply at byte 12 (HTTP 200, application/json; charset=utf-8)
Deadline: test.echo: The call's budget of 150 ms is used up
