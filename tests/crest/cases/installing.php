<?php
// SPDX-License-Identifier: MIT
/** The request by which a portal installs the application. */

$auth = '["access_token" => "acc", "expires_in" => "3600", "application_token" => "app", "refresh_token" => "ref", "domain" => "d.bitrix24.test", "client_endpoint" => "https://d.bitrix24.test/rest/", "member_id" => "m", "user_id" => 1]';
$frame = '["PLACEMENT" => "DEFAULT", "AUTH_ID" => "acc", "AUTH_EXPIRES" => "3600", "APP_SID" => "sid", "REFRESH_ID" => "ref", "DOMAIN" => "d.bitrix24.test", "PROTOCOL" => "1"]';
$install = static fn (string $request, array $more = []): array => $more + ['settings' => null, 'run' => "\$_REQUEST = $request; return CRest::installApp();"];

$cases = [
	'the event' => $install("['event' => 'ONAPPINSTALL', 'data' => ['VERSION' => '1'], 'auth' => $auth]"),
	'the event, installed before' => $install("['event' => 'ONAPPINSTALL', 'auth' => $auth]", ['settings' => ['old' => 'entry']]),
	'the event in small letters' => $install("['event' => 'OnAppInstall', 'auth' => $auth]"),
	'the event without tokens' => $install("['event' => 'ONAPPINSTALL']"),
	'the event with empty tokens' => $install("['event' => 'ONAPPINSTALL', 'auth' => []]"),
	'the event with tokens in a string' => $install("['event' => 'ONAPPINSTALL', 'auth' => 'text']"),
	'the event with special letters' => $install("['event' => 'ONAPPINSTALL', 'auth' => ['access_token' => '<a&b\"c\\'d>', 'name' => 'Иван']]"),
	'the event with bytes that are no UTF-8' => $install("['event' => 'ONAPPINSTALL', 'auth' => ['access_token' => \"\\xff\"]]") + ['differs' => [
		'why' => 'what cannot be encoded does not make an empty file',
		'expected' => ['files' => ['settings.json' => '{absent}']],
	]],
	'the event and the page' => $install("['event' => 'ONAPPINSTALL', 'auth' => $auth] + $frame"),
	'another event' => $install("['event' => 'ONCRMDEALADD', 'auth' => $auth]"),
	'another event and the page' => $install("['event' => 'ONCRMDEALADD', 'auth' => $auth] + $frame"),
	'the page' => $install($frame),
	'the page, installed before' => $install($frame, ['settings' => ['old' => 'entry']]),
	'the page with special letters' => $install("['AUTH_ID' => '<a&b\"c\\'d>', 'DOMAIN' => 'd<script>', 'REFRESH_ID' => \"x\\xffy\"] + $frame"),
	'the page with numbers' => $install("['AUTH_EXPIRES' => 3600, 'AUTH_ID' => 5] + $frame"),
	'the page with null' => $install("['AUTH_ID' => null] + $frame"),
	'the page with an array' => $install("['AUTH_ID' => ['x']] + $frame"),
	'another placement' => $install("['PLACEMENT' => 'CRM_DEAL_DETAIL_TAB', 'AUTH_ID' => 'acc']"),
	'neither' => $install('[]'),
	'only an event' => $install('["event" => "OTHER"]'),
	'an event that is an array' => $install('["event" => ["x"]]'),
	'an event that is zero' => $install('["event" => 0]'),
	'with a webhook' => ['run' => "\$_REQUEST = ['event' => 'ONAPPINSTALL', 'auth' => $auth]; return CRest::installApp();"],
	'without logs' => $install($frame, ['constants' => ['C_REST_BLOCK_LOG' => true]]),
	'with dumped logs' => $install($frame, ['constants' => ['C_REST_LOG_TYPE_DUMP' => true]]),
	'with a store that takes nothing' => $install('', [
		'class' => 'class Full extends CRest { protected static function setSettingData($s) { return false; } }',
		'run' => "\$_REQUEST = $frame; return Full::installApp();",
	]),
	'with a store that answers oddly' => $install('', [
		'class' => 'class Odd extends CRest { protected static function setSettingData($s) { return count($s); } }',
		'run' => "\$_REQUEST = $frame; return Odd::installApp();",
	]),
	'with an old store that is read first' => $install('', [
		'class' => 'class Order extends CRest { static $o = []; protected static function getSettingData() { self::$o[] = "get"; return parent::getSettingData(); } protected static function setSettingData($s) { self::$o[] = "set"; return parent::setSettingData($s); } }',
		'run' => "\$_REQUEST = $frame; Order::installApp(); return Order::\$o;",
	]),
	'and a call after it' => $install('', [
		'run' => '$_REQUEST = ["event" => "ONAPPINSTALL", "auth" => ["access_token" => "{access}", "domain" => "d", "refresh_token" => "r", "application_token" => "a", "client_endpoint" => "{url}rest/"]]; return [CRest::installApp(), CRest::call("profile")["result"]["ID"]];',
	]),
	'in a function' => $install('', ['run' => "(function () { \$_REQUEST = $frame; })(); return CRest::installApp()['install'];"]),
];
foreach (['AUTH_ID', 'AUTH_EXPIRES', 'APP_SID', 'REFRESH_ID', 'DOMAIN'] as $name) {
	$cases["the page without $name"] = $install("array_diff_key($frame, ['$name' => 0])");
}

return $cases;
