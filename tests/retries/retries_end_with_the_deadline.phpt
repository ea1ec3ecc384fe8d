--TEST--
No attempt is waited for beyond the deadline; the error is that of the last attempt
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['retries' => 20, 'timeout' => 10, 'limiter' => false]);
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED', 'headers' => ['Retry-After' => '60']], times: 100);
$began = microtime(true);
$e = thrown(fn () => $b24->user->current());
echo $e::class, ' ', $e->retryAfter, ' ', count($portal->requests()), "\n";
var_dump(microtime(true) - $began < 8);
?>
--EXPECT--
B24\Exception\RateLimit 60 1
bool(true)
