<?php
// SPDX-License-Identifier: MIT
/** Errors of the portal, and the information that is added to them. */

$codes = [
	'expired_token', 'invalid_token', 'invalid_grant', 'invalid_client', 'QUERY_LIMIT_EXCEEDED', 'ERROR_METHOD_NOT_FOUND', 'NO_AUTH_FOUND',
	'INTERNAL_SERVER_ERROR', 'ACCESS_DENIED', 'INVALID_CREDENTIALS', 'PAYMENT_REQUIRED', 'query_limit_exceeded', 'Invalid_Token', ' invalid_token',
	'OPERATION_TIME_LIMIT', 'error', 'curl_error', '1',
];
$cases = [];
foreach ($codes as $code) {
	$cases["the error '$code'"] = [
		'reply' => ['status' => 401, 'body' => json_encode(['error' => $code, 'error_description' => "About $code."])],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	];
	if ($code !== 'expired_token') {
		$cases["the error '$code' for an application"] = [
			'settings' => true,
			'constants' => ['C_REST_BLOCK_LOG' => true],
			'reply' => ['status' => 200, 'body' => json_encode(['error' => $code, 'error_description' => "About $code."])],
			'run' => 'return CRest::call("profile", ["a" => 1]);',
		];
	}
}

$cases["the error 'expired_token'"]['differs'] = [
	'why' => 'a failed refresh stores nothing, least of all the address of a webhook',
	'expected' => ['files' => ['settings.json' => '{absent}']],
];

return $cases + [
	'an error with information of its own' => [
		'reply' => '{"error":"INTERNAL_SERVER_ERROR","error_information":"theirs"}',
		'run' => 'return CRest::call("profile");',
	],
	'an unknown error with information of its own' => [
		'reply' => '{"error":"SOME","error_information":"theirs"}',
		'run' => 'return CRest::call("profile");',
	],
	'a method that the portal does not know' => ['reply' => null, 'run' => 'return CRest::call("no.such.method");'],
	'a webhook that the portal does not know' => [
		'constants' => ['C_REST_WEB_HOOK_URL' => 'https://{host}/rest/1/wrong/'],
		'reply' => null,
		'run' => 'return CRest::call("profile");',
	],
	'a token that the portal does not know' => ['settings' => ['access_token' => 'unknown'], 'run' => 'return CRest::call("profile");'],
	'too many requests' => [
		'portal' => ['rate' => 0.001, 'burst' => 1],
		'reply' => null,
		'run' => 'CRest::call("profile"); return CRest::call("profile");',
	],
	'a maintenance page' => ['faults' => [['html', ['status' => 503]]], 'run' => 'return [CRest::call("profile"), CRest::call("profile")];'],
];
