--TEST--
nextIn of an Attempt is the pause that is made: also where the portal's limits hold the next one back
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/limiter.inc';

$seen = [];
[$portal, $b24] = portal_and_client([
	'limiter' => true, 'onOperatingLimit' => 'wait',
	'listener' => function (B24\Attempt $attempt) use (&$seen) { $seen[] = $attempt; },
]);

/** What was told of the first attempt against the time between the requests, which begins a moment earlier. */
function show(string $what): void
{
	global $portal, $b24, $seen;
	$seen = [];
	$b24->call('test.echo');
	[$first, $second] = array_column(array_slice($portal->requests(), -2), 'at');
	[$told, $waited, $between] = [$seen[0]->nextIn, $seen[1]->waited, $second - $first];
	echo "$what: ", $told > 0.9 && abs($waited - $told) < 2.0 && $between >= $told - 0.01 && $between < $told + 2.0
		? 'as told'
		: "told $told, waited $waited, between $between", "\n";
}

$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED']);
show('rate');
$portal->fault('status', ['status' => 429, 'error' => 'OPERATION_TIME_LIMIT', 'headers' => ['Retry-After' => '1']]);
show('a header');
$reply = '{"error":"OPERATION_TIME_LIMIT","error_description":"","time":{"finish":1000.5,"operating_reset_at":%d}}';
$portal->fault('reply', ['status' => 429, 'body' => sprintf($reply, 1002)]);
show('a time');
$portal->fault('reply', ['status' => 429, 'body' => sprintf($reply, 1000)]);
show('a time that was rounded down');

// Nobody says when: a minute is the least. There is no point in beginning to wait for it.
$portal->fault('status', ['status' => 429, 'error' => 'OPERATION_TIME_LIMIT']);
$seen = [];
$since = microtime(true);
$e = thrown(fn () => $b24->call('test.echo', [], ['timeout' => 50]));
echo $e::class, ' ', json_encode($seen[0]->nextIn), ' ', microtime(true) - $since < 5 ? 'at once' : 'late', "\n";
?>
--EXPECT--
rate: as told
a header: as told
a time: as told
a time that was rounded down: as told
B24\Exception\OperationLimit null at once
