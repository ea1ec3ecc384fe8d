--TEST--
A secret that the portal echoes in its reply is redacted everywhere
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/secrets.inc';
[$portal, $b24] = portal_and_client();
$secret = $portal->secret;

$url = "{$portal->webhook}test.echo";
$replies = [
	'HTML page' => ['text/html', "<h1>502</h1><p>Cannot POST $url</p><p>$secret</p>"],
	'JSON description' => ['application/json', json_encode(['error' => 'X', 'error_description' => "Bad request: $url ($secret)"])],
	'plain slashes' => ['application/json', json_encode(['error' => '', 'error_description' => $url], JSON_UNESCAPED_SLASHES)],
	'v3 message' => ['application/json', json_encode(['error' => ['code' => 'X', 'message' => $url]])],
	'v3 fields' => ['application/json', json_encode(['error' => ['code' => 'X', 'validation' => [['field' => $secret, 'message' => $url]]]])],
	'code' => ['application/json', json_encode(['error' => $secret])],
	'other member' => ['application/json', json_encode(['error' => 'X', 'request' => ['url' => $url, $secret => [$secret]]])],
	'no envelope' => ['application/json', json_encode(['url' => $url])],
	'content type' => ["text/html; url=$url", 'x'],
	'end of a long description' => ['application/json', json_encode(['error' => 'X', 'error_description' => str_repeat('x', 505) . $secret])],
	'end of what is kept' => ['text/html', str_repeat('x', 1993) . $secret],
];
foreach ($replies as $name => [$type, $body]) {
	foreach ([400, 200] as $status) {
		$portal->fault('reply', ['status' => $status, 'type' => $type, 'body' => $body]);
		$e = thrown(fn () => $b24->call('test.echo'));
		$seen = $e->getMessage() . every_view($e);
		// Not even its beginning may be left where a text was cut.
		if (str_contains($seen, substr($secret, 0, 5))) {
			echo "$name ($status): ", $e->getMessage(), ' ', json_encode($e->response ?? substr($e->body, -30)), "\n";
		}
	}
}
echo $portal->last()['path'] === "/rest/1/$secret/test.echo" ? "done\n" : "not sent\n";
?>
--EXPECT--
done
