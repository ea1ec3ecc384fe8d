--TEST--
Replies that are larger than maxResponseBytes are refused, counted without compression
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal] = portal_and_client();

$body = '{"result":"' . str_repeat('x', 5000) . '"}';
foreach (['identity', 'gzip', 'chunked', 'gzip+chunked'] as $transfer) {
	$portal->settings(['transfer' => $transfer]);
	foreach ([0, -1] as $difference) {
		$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'maxResponseBytes' => strlen($body) + $difference]);
		$portal->fault('reply', ['body' => $body]);
		echo failure(fn () => $b24->call('test.echo')), "\n";
	}
}
$portal->fault('gzip-bomb', ['mb' => 50]);
$e = thrown(fn () => $b24->call('test.echo'));
echo $e::class, ': ', $e->getMessage(), "\n";
var_dump($e->httpStatus, $e->maybeExecuted);
foreach ([0, -1] as $bytes) {
	echo failure(fn () => new B24\Client($portal->webhook, ['maxResponseBytes' => $bytes])), "\n";
}
?>
--EXPECT--
nothing was thrown
Protocol: test.echo: The reply is larger than the limit of 5012 bytes
nothing was thrown
Protocol: test.echo: The reply is larger than the limit of 5012 bytes
nothing was thrown
Protocol: test.echo: The reply is larger than the limit of 5012 bytes
nothing was thrown
Protocol: test.echo: The reply is larger than the limit of 5012 bytes
B24\Exception\Protocol: test.echo: The reply is larger than the limit of 5012 bytes
int(200)
bool(true)
InvalidArgument: B24\Client: option "maxResponseBytes" must be a positive number of bytes
InvalidArgument: B24\Client: option "maxResponseBytes" must be a positive number of bytes
