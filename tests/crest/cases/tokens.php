<?php
// SPDX-License-Identifier: MIT
/** Access tokens that have expired, and what comes of renewing them. */

$expired = ['expired_tokens' => ['{access}']];
$call = 'return CRest::call("profile", ["a" => 1]);';
$good = '"access_token":"NEWACCESS","refresh_token":"NEWREFRESH","expires_in":3600,"client_endpoint":"https:\/\/{host}\/rest\/","domain":"oauth.bitrix.info"';
$refresh = static fn (string $body, int $status = 200): array => ['reply', ['status' => $status, 'body' => $body], 'oauth.token'];

// The original stores whatever came, without its `error`. What was stored before is worth more than that.
$keeps = ['why' => 'a failed refresh does not overwrite good tokens', 'expected' => ['files' => ['settings.json' => '{before}']]];

$cases = [
	'a token that has expired' => ['settings' => true, 'portal' => $expired, 'run' => $call],
	'a token that has expired, without parameters' => ['settings' => true, 'portal' => $expired, 'run' => 'return CRest::call("profile");'],
	'a token that has expired, for a batch' => [
		'settings' => true,
		'portal' => $expired,
		'run' => 'return CRest::callBatch(["a" => ["method" => "profile"], "b" => ["method" => "user.get", "params" => ["ID" => \'$result[a][ID]\']]])["result"]["result"]["b"][0]["ID"];',
	],
	'a token that has expired, several calls' => [
		'settings' => true,
		'portal' => $expired,
		'run' => 'foreach (range(1, 3) as $i) { $ids[] = CRest::call("profile", ["i" => $i])["result"]["ID"]; } return $ids;',
	],
	'a token that has expired, status 200' => [
		'settings' => true,
		'faults' => [['error200', ['error' => 'expired_token', 'description' => 'x']]],
		'run' => $call,
	],
	'a token that expires twice' => ['settings' => true, 'portal' => $expired + ['token_life' => 0], 'run' => $call],
	'a token that expires in every call' => ['settings' => true, 'reply' => null, 'faults' => [['status', ['status' => 401, 'error' => 'expired_token', 'description' => 'x'], 'profile', 0]], 'run' => $call],
	'a token that has expired, its second call fails' => [
		'settings' => true,
		'faults' => [['status', ['status' => 401, 'error' => 'expired_token', 'description' => 'x'], 'profile'], ['status', ['status' => 500], 'profile']],
		'run' => $call,
	],
	'a token that has expired, its second call is redirected' => [
		'settings' => true,
		'portal' => $expired,
		'faults' => [['redirect', ['location' => 'https://renamed.bitrix24.test'], 'profile', 1, 2]],
		'run' => $call,
	],
	'a webhook whose token has expired' => ['reply' => '{"error":"expired_token"}', 'run' => $call, 'differs' => [
		'why' => 'a failed refresh stores nothing, least of all the address of a webhook',
		'expected' => ['files' => ['settings.json' => '{absent}']],
	]],
	'a token that has expired, in dumped logs' => ['settings' => true, 'portal' => $expired, 'constants' => ['C_REST_LOG_TYPE_DUMP' => true], 'run' => $call],
	'a reply to the refresh that has everything' => ['settings' => true, 'portal' => $expired + ['valid_tokens' => ['NEWACCESS']], 'faults' => [$refresh("{{$good}}")], 'run' => $call],
	'a refresh with values of every kind' => [
		'settings' => true,
		'portal' => $expired + ['valid_tokens' => ['NEWACCESS']],
		'faults' => [$refresh("{{$good},\"scope\":\"a,b\",\"n\":null,\"b\":true,\"f\":1.50,\"l\":[1,{\"x\":\"<&'\\\"\\u0418>\"}],\"big\":123456789012345678901}")],
		'run' => $call,
	],
	'a refresh with an error beside tokens' => ['settings' => true, 'portal' => $expired + ['valid_tokens' => ['NEWACCESS']], 'faults' => [$refresh("{{$good},\"error\":\"odd\"}")], 'run' => $call],
	'a refresh that brings client credentials' => [
		'settings' => true,
		'portal' => $expired + ['valid_tokens' => ['NEWACCESS']],
		'faults' => [$refresh("{{$good},\"C_REST_CLIENT_ID\":\"evil\",\"C_REST_CLIENT_SECRET\":\"evil\"}")],
		'run' => $call,
	],
	'a refresh that moves the portal' => [
		'settings' => true,
		'portal' => $expired + ['valid_tokens' => ['NEWACCESS']],
		'faults' => [$refresh('{"access_token":"NEWACCESS","refresh_token":"NEWREFRESH","client_endpoint":"https://moved.bitrix24.test/rest/"}')],
		'run' => 'return [' . substr($call, 7, -1) . '["result"]["ID"], CRest::call("profile")["result"]["ID"]];',
	],
	'a refresh without a refresh token' => [
		'settings' => true,
		'portal' => $expired + ['valid_tokens' => ['NEWACCESS']],
		'faults' => [$refresh('{"access_token":"NEWACCESS"}')],
		'run' => $call,
	],
	'a refresh that is redirected' => [
		'settings' => true,
		'portal' => $expired,
		'faults' => [['redirect', ['location' => 'https://oauth2.bitrix24.test'], 'oauth.token']],
		'run' => $call,
	],
	'a refresh with stored client credentials' => [
		'settings' => ['C_REST_CLIENT_ID' => 'local.5f0a4c65007ec7.11111111', 'C_REST_CLIENT_SECRET' => 'Qm7vYp2KdW9xRt4sLz8cHb3nFg6jVa1eUo5iTk0wXyDqPrSlMz'],
		'constants' => ['C_REST_CLIENT_ID' => null, 'C_REST_CLIENT_SECRET' => null],
		'portal' => $expired,
		'run' => $call,
	],
	'a slow refresh' => ['settings' => true, 'portal' => $expired, 'faults' => [['delay', ['ms' => 200], 'oauth.token']], 'run' => $call],
	'a refresh of a token that is not stored in a file' => [
		'settings' => true,
		'portal' => $expired,
		'class' => 'class Memory extends CRest { static $s; static $log = []; protected static function getSettingData() { return self::$s ??= parent::getSettingData(); } protected static function setSettingData($s) { self::$s = $s; self::$log[] = array_keys($s); return true; } }',
		'run' => 'return [Memory::call("profile")["result"]["ID"], Memory::call("scope", [])["result"], Memory::$log, Memory::$s["access_token"]];',
	],
	'a store that takes nothing' => [
		'settings' => true,
		'portal' => $expired,
		'class' => 'class Full extends CRest { protected static function setSettingData($s) { return false; } }',
		'run' => 'return Full::call("profile", ["a" => 1]);',
	],
];

$failures = [
	'an error body' => $refresh('{"error":"invalid_grant","error_description":"Wrong"}', 400),
	'invalid_client' => $refresh('{"error":"invalid_client","error_description":"Wrong"}', 401),
	'PAYMENT_REQUIRED' => $refresh('{"error":"PAYMENT_REQUIRED","error_description":"Pay"}', 401),
	'expired_token' => $refresh('{"error":"expired_token","error_description":"x"}', 401),
	'an empty object' => $refresh('{}'),
	'an empty list' => $refresh('[]'),
	'a list' => $refresh('[1,2]'),
	'another object' => $refresh('{"result":true}'),
	'an empty token' => $refresh('{"access_token":"","refresh_token":""}'),
	'a token that is null' => $refresh('{"access_token":null,"refresh_token":null}'),
	'a token that is an array' => $refresh('{"access_token":["x"],"refresh_token":["y"]}'),
	'garbage' => ['garbage', [], 'oauth.token'],
	'HTML' => ['html', ['status' => 502], 'oauth.token'],
	'an empty body' => ['empty', [], 'oauth.token'],
	'null' => $refresh('null'),
	'true' => $refresh('true'),
	'a number' => $refresh('5'),
	'a string' => $refresh('"text"'),
	'a dropped connection' => ['raw', ['bytes' => ''], 'oauth.token'],
	'a torn reply' => ['raw', ['bytes' => "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"access_token\":\"x"], 'oauth.token'],
];
foreach ($failures as $name => $fault) {
	$cases["a refresh that gets $name"] = ['settings' => true, 'portal' => $expired, 'faults' => [$fault], 'run' => $call, 'differs' => $keeps];
}
$cases['a refresh that is refused, and the next call'] = [
	'settings' => true,
	'portal' => $expired + ['refresh_error' => 'invalid_grant'],
	'run' => 'return [CRest::call("profile"), CRest::call("scope")];',
	'differs' => $keeps,
];
$cases['a refresh with wrong credentials'] = [
	'settings' => true,
	'constants' => ['C_REST_CLIENT_SECRET' => 'wrong'],
	'portal' => $expired,
	'run' => $call,
	'differs' => $keeps,
];
$cases['a refresh without credentials'] = [
	'settings' => true,
	'constants' => ['C_REST_CLIENT_ID' => null, 'C_REST_CLIENT_SECRET' => null],
	'portal' => $expired,
	'run' => $call,
	'differs' => $keeps,
];

return $cases;
