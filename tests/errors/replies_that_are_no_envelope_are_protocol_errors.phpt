--TEST--
Replies that are not a portal's are protocol errors that show status and beginning
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

function show(callable $call): void
{
	$e = thrown($call);
	echo substr($e::class, 14), ': ', $e->getMessage(), "\n";
	echo json_encode([$e->httpStatus, bin2hex(substr($e->body, 0, 9)), $e->maybeExecuted, $e->method]), "\n";
}
foreach ([200, 404, 502] as $status) {
	$portal->fault('reply', ['status' => $status, 'type' => 'text/html', 'body' => '<html><h1>Oops</h1>']);
	show(fn () => $b24->call('test.echo'));
}
foreach ([200, 500] as $status) {
	$portal->fault('empty', ['status' => $status]);
	show(fn () => $b24->call('test.echo'));
}
$portal->fault('garbage');
show(fn () => $b24->call('test.echo'));
foreach (['{"time":{}}', '[]', '[{"result":1}]', '"result"', '5', 'null', '{"error":null}', '{"result":1', '{"result":1}}'] as $body) {
	$portal->fault('reply', ['type' => '', 'body' => $body]);
	show(fn () => $b24->call('test.echo'));
}
?>
--EXPECT--
Protocol: test.echo: The reply is not JSON: syntax error at byte 0 (HTTP 200, text/html)
[200,"3c68746d6c3e3c6831",true,"test.echo"]
Protocol: test.echo: The reply is not JSON: syntax error at byte 0 (HTTP 404, text/html)
[404,"3c68746d6c3e3c6831",false,"test.echo"]
Protocol: test.echo: The reply is not JSON: syntax error at byte 0 (HTTP 502, text/html)
[502,"3c68746d6c3e3c6831",true,"test.echo"]
Protocol: test.echo: The reply is empty (HTTP 200)
[200,"",true,"test.echo"]
Protocol: test.echo: The reply is empty (HTTP 500)
[500,"",true,"test.echo"]
Protocol: test.echo: The reply is not JSON: control character at byte 0 (HTTP 200, application/json)
[200,"00ff7b6e6f74206a73",true,"test.echo"]
Protocol: test.echo: The reply has neither a result nor an error (HTTP 200)
[200,"7b2274696d65223a7b",true,"test.echo"]
Protocol: test.echo: The reply has neither a result nor an error (HTTP 200)
[200,"5b5d",true,"test.echo"]
Protocol: test.echo: The reply has neither a result nor an error (HTTP 200)
[200,"5b7b22726573756c74",true,"test.echo"]
Protocol: test.echo: The reply has neither a result nor an error (HTTP 200)
[200,"22726573756c7422",true,"test.echo"]
Protocol: test.echo: The reply has neither a result nor an error (HTTP 200)
[200,"35",true,"test.echo"]
Protocol: test.echo: The reply has neither a result nor an error (HTTP 200)
[200,"6e756c6c",true,"test.echo"]
Protocol: test.echo: The reply has neither a result nor an error (HTTP 200)
[200,"7b226572726f72223a",true,"test.echo"]
Protocol: test.echo: The reply is not JSON: syntax error at byte 11 (HTTP 200)
[200,"7b22726573756c7422",true,"test.echo"]
Protocol: test.echo: The reply is not JSON: syntax error at byte 12 (HTTP 200)
[200,"7b22726573756c7422",true,"test.echo"]
