--TEST--
A code may be a number, or empty
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach (['0', '-32', '100500', '""', '{}', '{"message":"Inner"}', '{"code":"X"}'] as $error) {
	$portal->fault('reply', ['status' => 400, 'body' => "{\"error\":$error}"]);
	$e = thrown(fn () => $b24->call('test.echo'));
	echo $e::class, ': ', $e->getMessage(), ' ', json_encode([$e->errorCode, $e->description]), "\n";
}
$portal->fault('reply', ['status' => 400, 'body' => '{"error":0,"error_description":"Access denied!"}']);
echo failure(fn () => $b24->call('test.echo')), "\n";
?>
--EXPECT--
B24\Exception\Api: test.echo: The portal reported an error (0, HTTP 400) ["0",""]
B24\Exception\Api: test.echo: The portal reported an error (-32, HTTP 400) ["-32",""]
B24\Exception\Api: test.echo: The portal reported an error (100500, HTTP 400) ["100500",""]
B24\Exception\Api: test.echo: The portal reported an error (HTTP 400) ["",""]
B24\Exception\Api: test.echo: The portal reported an error (HTTP 400) ["",""]
B24\Exception\Api: test.echo: Inner (HTTP 400) ["","Inner"]
B24\Exception\Api: test.echo: The portal reported an error (X, HTTP 400) ["X",""]
AccessDenied: test.echo: Access denied! (0, HTTP 400)
