--TEST--
retryAfter comes from the header, or from the time at which the method is free again
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['retries' => 0, 'limiter' => false]);

function show(callable $call): void
{
	$e = thrown($call);
	echo $e::class, ' ';
	var_dump($e->retryAfter);
}
$limit = ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED'];
foreach ([[], ['Retry-After' => '7'], ['retry-after' => ' 0 '], ['Retry-After' => 'Wed, 21 Oct 2026 07:28:00 GMT'], ['Retry-After' => '-5']] as $headers) {
	$portal->fault('status', $limit + ['headers' => $headers]);
	show(fn () => $b24->call('test.echo'));
}
$body = '{"error":"OPERATION_TIME_LIMIT","error_description":"","time":{"finish":1000.5,"operating_reset_at":%d}}';
foreach ([[1600, []], [900, []], [1600, ['Retry-After' => '3']]] as [$resetAt, $headers]) {
	$portal->fault('reply', ['status' => 429, 'body' => sprintf($body, $resetAt), 'headers' => $headers]);
	show(fn () => $b24->call('test.echo'));
}
$portal->fault('status', ['status' => 429, 'error' => 'OPERATION_TIME_LIMIT']);
show(fn () => $b24->call('test.echo'));
?>
--EXPECT--
B24\Exception\RateLimit NULL
B24\Exception\RateLimit float(7)
B24\Exception\RateLimit float(0)
B24\Exception\RateLimit NULL
B24\Exception\RateLimit NULL
B24\Exception\OperationLimit float(599.5)
B24\Exception\OperationLimit float(0)
B24\Exception\OperationLimit float(3)
B24\Exception\OperationLimit NULL
