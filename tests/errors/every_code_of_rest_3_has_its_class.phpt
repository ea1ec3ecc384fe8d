--TEST--
Every code of REST 3.0 has its exception class
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$codes = [
	'EXCEPTION_ACCESSDENIEDEXCEPTION' => [403, 'AccessDenied'],
	'EXCEPTION_ENTITYNOTFOUNDEXCEPTION' => [400, 'Api'],
	'EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION' => [422, 'Api'],
	'EXCEPTION_INSUFFICIENTSCOPEEXCEPTION' => [403, 'AccessDenied'],
	'EXCEPTION_INVALIDFILTEREXCEPTION' => [400, 'Api'],
	'EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION' => [400, 'Api'],
	'EXCEPTION_INVALIDJSONEXCEPTION' => [400, 'Api'],
	'EXCEPTION_INVALIDORDEREXCEPTION' => [400, 'Api'],
	'EXCEPTION_INVALIDPAGINATIONEXCEPTION' => [400, 'Api'],
	'EXCEPTION_INVALIDSELECTEXCEPTION' => [400, 'Api'],
	'EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION' => [400, 'Api'],
	'EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION' => [400, 'Api'],
	'EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION' => [400, 'Validation'],
	'EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION' => [400, 'Validation'],
	'EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION' => [400, 'Validation'],
	'REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION' => [400, 'Api'],
];
foreach ($codes as $code => [$status, $class]) {
	$code = "BITRIX_REST_V3_$code";
	$portal->fault('reply', ['status' => $status, 'body' => "{\"error\":{\"code\":\"$code\",\"message\":\"Because\"}}"]);
	$e = thrown(fn () => $b24->call('test.echo'));
	if ($e::class !== "B24\\Exception\\$class" || $e->errorCode !== $code || $e->description !== 'Because') {
		echo "$code: ", $e::class, " $e->errorCode $e->description\n";
	}
}
echo $e->getMessage(), "\n";
?>
--EXPECT--
test.echo: Because (BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION, HTTP 400)
