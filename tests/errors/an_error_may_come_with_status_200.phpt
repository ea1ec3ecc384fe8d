--TEST--
An error may come with status 200
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['retries' => 0, 'limiter' => false]);

$portal->fault('error200', ['error' => 'QUERY_LIMIT_EXCEEDED', 'description' => 'Too many requests']);
$e = thrown(fn () => $b24->call('test.echo'));
echo $e::class, ': ', $e->getMessage(), "\n";
var_dump($e->httpStatus);
?>
--EXPECT--
B24\Exception\RateLimit: test.echo: Too many requests (QUERY_LIMIT_EXCEEDED, HTTP 200)
int(200)
