<?php
// SPDX-License-Identifier: MIT
/** Logs as users get them: without C_REST_LOG_SECRETS no secret stands in them. */

$expired = ['expired_tokens' => ['{access}']];
$cases = [
	'a call by webhook' => ['run' => 'return CRest::call("profile", ["a" => 1]);'],
	'a call that is redirected' => ['faults' => [['redirect', ['location' => 'https://renamed.bitrix24.test']]], 'run' => 'return CRest::call("profile", ["a" => 1]);'],
	'a call without a connection' => ['constants' => ['C_REST_WEB_HOOK_URL' => 'https://127.0.0.1:1/rest/1/zx8k3n7qv1w0e5rt/'], 'run' => 'return CRest::call("profile", ["a" => 1]);'],
	'a batch' => ['run' => 'return CRest::callBatch(["a" => ["method" => "profile"]]);'],
	'a call of an application' => ['settings' => true, 'run' => 'return CRest::call("profile", ["a" => 1])["result"]["ID"];'],
	'a refresh' => ['settings' => true, 'portal' => $expired, 'run' => 'return CRest::call("profile", ["a" => 1])["result"]["ID"];'],
	'a refresh that fails' => [
		'settings' => true,
		'portal' => $expired + ['refresh_error' => 'invalid_grant'],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
		'differs' => ['why' => 'a failed refresh does not overwrite good tokens', 'expected' => ['files' => ['settings.json' => '{before}']]],
	],
	'an installation by event' => [
		'settings' => null,
		'run' => '$_REQUEST = ["event" => "ONAPPINSTALL", "auth" => ["access_token" => "TOPSECRETACCESS", "refresh_token" => "TOPSECRETREFRESH", "application_token" => "TOPSECRETAPP", "domain" => "d"]]; return CRest::installApp();',
	],
	'an installation by page' => [
		'settings' => null,
		'run' => '$_REQUEST = ["PLACEMENT" => "DEFAULT", "AUTH_ID" => "TOPSECRETACCESS", "AUTH_EXPIRES" => "3600", "APP_SID" => "TOPSECRETAPP", "REFRESH_ID" => "TOPSECRETREFRESH", "DOMAIN" => "d"]; return CRest::installApp();',
	],
	'a log of tokens' => ['run' => 'return CRest::setLog(["auth" => ["access_token" => "TOPSECRETACCESS", "deep" => [["refresh_token" => "TOPSECRETREFRESH"]]], "url" => "{webhook}profile.json"], "own") > 0;'],
	'the data are left as they were' => ['run' => '$d = ["access_token" => "TOPSECRETACCESS"]; CRest::setLog($d, "own"); return $d;'],
	'an exception' => [
		'settings' => true,
		'class' => 'class Mine extends CRest { protected static function expandData($d) { if (str_contains($d, "result")) { throw new LogicException("cannot", 3); } return parent::expandData($d); } }',
		'run' => 'return Mine::call("profile", ["a" => 1]);',
	],
	'bytes that are no UTF-8' => ['settings' => true, 'run' => 'return CRest::call("profile", ["a" => "\xff"])["result"]["ID"];'],
	'a site in windows-1251' => ['settings' => true, 'constants' => ['C_REST_CURRENT_ENCODING' => 'windows-1251'], 'run' => 'return CRest::call("profile", ["a" => "\xcf"])["result"]["ID"];'],
];
foreach ($cases as $name => $case) {
	$case['secrets'] = false;
	$case['constants'] = ($case['constants'] ?? []);
	$cases[$name] = $case;
	$case['constants'] += ['C_REST_LOG_TYPE_DUMP' => true];
	$cases["$name, dumped"] = $case;
}

return $cases;
