--TEST--
Response::fromJson() makes what a call returns, or throws what a call throws, for the same reply
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(options: ['retries' => 0]);

/** What came of it, without what only a call has. */
function outcome(Closure $do): array
{
	try {
		$response = $do();
	} catch (B24\Exception $e) {
		return [$e::class, preg_replace('/^[^:]*(::fromJson\(\))?: /', '', $e->getMessage()), $e->maybeExecuted,
			array_diff_key(get_object_vars($e), ['method' => 1, 'maybeExecuted' => 1])];
	}

	return [get_object_vars($response), $response->toArray(), $response['result'] ?? null, isset($response['total'])];
}

$replies = [
	'{"result":{"ID":"5","EMPTY":{},"BIG":12345678901234567890,"N":1.50,"TEXT":"\u0434\ud83d\ude00"},"time":{"start":1.5,"operating":0.1}}',
	'{"result":[1,2],"next":50,"total":"77"}', '{"total":1,"result":false}', '{"result":null}', '{"result":1,"other":[{}]}',
	'', ' ', '{', '[1]', '5', 'null', '{"a":1}', "\xff", '{"result":"' . "\xff" . '"}', '{"result":1}x', str_repeat('[', 2000),
	'{"error":"ERROR_METHOD_NOT_FOUND","error_description":"Method not found!"}',
	'{"error":"expired_token","error_description":"The access token provided has expired."}',
	'{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"}',
	'{"error":{"code":"BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION","message":"m","validation":[{"field":"a","message":"b"}]}}',
	'{"result":[],"error":"","error_description":""}',
];
$seen = [];
foreach ($replies as $reply) {
	foreach ([200, 400, 404, 500] as $status) {
		$portal->fault('reply', ['body' => $reply, 'status' => $status, 'type' => 'application/json']);
		$called = outcome(fn () => $b24->call('any.method'));
		$made = outcome(fn () => B24\Response::fromJson($reply, $status));
		$called == $made && var_export($called, true) === var_export($made, true) ?: var_dump($reply, $status, $called, $made);
		$seen[is_string($made[0]) ? $made[0] : 'a response'] = true;
	}
}
echo implode("\n", array_keys($seen)), "\n";

$given = B24\Response::fromJson('{"result":1}', 201, 'key', true);
var_dump($given->httpStatus, $given->idempotencyKey, $given->replayed);
foreach ([99, 600, -1] as $status) {
	try {
		B24\Response::fromJson('{"result":1}', $status);
	} catch (B24\Exception\InvalidArgument $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
a response
B24\Exception\Protocol
B24\Exception\MethodNotFound
B24\Exception\Auth
B24\Exception\RateLimit
B24\Exception\Validation
int(201)
string(3) "key"
bool(true)
B24\Response::fromJson(): httpStatus must be from 100 to 599
B24\Response::fromJson(): httpStatus must be from 100 to 599
B24\Response::fromJson(): httpStatus must be from 100 to 599
