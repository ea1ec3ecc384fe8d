--TEST--
Every system code of portals has its exception class
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['retries' => 0, 'limiter' => false]);

$codes = [
	'ACCESS_DENIED' => [403, 'AccessDenied'],
	'ERROR_BATCH_LENGTH_EXCEEDED' => [400, 'Api'],
	'ERROR_BATCH_METHOD_NOT_ALLOWED' => [405, 'Api'],
	'ERROR_MANIFEST_IS_NOT_AVAILABLE' => [404, 'Api'],
	'ERROR_METHOD_NOT_FOUND' => [404, 'MethodNotFound'],
	'ERROR_UNEXPECTED_ANSWER' => [500, 'Api'],
	'INTERNAL_SERVER_ERROR' => [500, 'Api'],
	'INVALID_CREDENTIALS' => [403, 'AccessDenied'],
	'INVALID_REQUEST' => [400, 'Api'],
	'METHOD_CONFIRM_DENIED' => [403, 'AccessDenied'],
	'METHOD_CONFIRM_WAITING' => [401, 'AccessDenied'],
	'NO_AUTH_FOUND' => [401, 'Auth'],
	'OPERATION_TIME_LIMIT' => [429, 'OperationLimit'],
	'OVERLOAD_LIMIT' => [503, 'PortalUnavailable'],
	'PAYMENT_REQUIRED' => [403, 'AccessDenied'],
	'PORTAL_DELETED' => [500, 'PortalUnavailable'],
	'QUERY_LIMIT_EXCEEDED' => [503, 'RateLimit'],
	'WRONG_AUTH_TYPE' => [403, 'AccessDenied'],
	'expired_token' => [401, 'Auth'],
	'insufficient_scope' => [403, 'AccessDenied'],
	'invalid_client' => [401, 'Auth'],
	'invalid_grant' => [400, 'Auth'],
	'invalid_token' => [401, 'Auth'],
	'user_access_error' => [403, 'AccessDenied'],
];
foreach ($codes as $code => [$status, $class]) {
	// Spelling differs between portals, and the status may be lost on the way.
	foreach ([[$code, $status], [strtolower($code), $status], [strtoupper($code), $status]] as [$error, $httpStatus]) {
		$portal->fault('status', ['status' => $httpStatus, 'error' => $error, 'description' => 'Because']);
		$e = thrown(fn () => $b24->call('test.echo'));
		if ($e::class !== "B24\\Exception\\$class" || $e->errorCode !== $error || $e->httpStatus !== $httpStatus) {
			echo "$error: ", $e::class, " $e->errorCode $e->httpStatus\n";
		}
	}
}
var_dump(count($portal->requests()) === 3 * count($codes));
?>
--EXPECT--
bool(true)
