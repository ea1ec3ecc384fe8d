<?php
// SPDX-License-Identifier: MIT
/** settings.json: there, missing or damaged. */

$expose = 'class Open extends CRest { public static function go($f, ...$a) { return static::$f(...$a); } }';
$call = 'return CRest::call("profile", ["a" => 1]);';
$quiet = ['constants' => ['C_REST_BLOCK_LOG' => true]];
$cases = [];
foreach (['access_token', 'domain', 'refresh_token', 'application_token', 'client_endpoint', 'expires_in'] as $name) {
	foreach (['is missing' => null, 'is empty' => '', 'is "0"' => '0'] as $what => $value) {
		$cases["$name $what"] = $quiet + ['settings' => [$name => $value], 'reply' => '{"result":1}', 'run' => $call];
	}
}
$damages = [
	'empty' => '', 'torn' => '{"access_token":"6f0a4c65007e', 'null' => 'null', 'true' => 'true', 'a number' => '5', 'a string' => '"text"',
	'an empty list' => '[]', 'a list' => '[1,2]', 'an empty object' => '{}', 'no JSON' => '<?php return [];', 'spaces' => " \n",
];
foreach ($damages as $name => $content) {
	$cases["settings that are $name"] = ['settings' => $content, 'run' => $call];
	$cases["settings that are $name, without credentials"] = [
		'settings' => $content,
		'constants' => ['C_REST_CLIENT_ID' => null, 'C_REST_CLIENT_SECRET' => null, 'C_REST_BLOCK_LOG' => true],
		'run' => $call,
	];
}

return $cases + [
	'no settings' => ['settings' => null, 'run' => $call],
	'no settings, for a batch' => ['settings' => null, 'run' => 'return CRest::callBatch(["a" => ["method" => "profile"]]);'],
	'no settings and no parameters' => ['settings' => null, 'run' => 'return CRest::call("profile");'],
	'settings with more than is needed' => ['settings' => ['more' => ['deep' => [1, 2]], 'user' => 'Иван'], 'run' => $call],
	'settings with numbers' => ['settings' => ['access_token' => 12345, 'domain' => 1], 'run' => $call],
	'an access token that is an array' => ['settings' => ['access_token' => ['a', 'b']], 'reply' => '{"result":1}', 'run' => $call],
	'settings between spaces' => ['settings' => "\n {\"access_token\":\"{access}\",\"domain\":\"d\",\"refresh_token\":\"r\",\"application_token\":\"a\",\"client_endpoint\":\"https://{host}/rest/\"} \n", 'run' => $call],
	'settings that change between calls' => [
		'settings' => true,
		'class' => $expose,
		'run' => '$a = CRest::call("profile")["result"]["ID"]; $s = Open::go("getSettingData"); $s["access_token"] = "other"; Open::go("setSettingData", $s); $b = CRest::call("profile"); unlink("{dir}/settings.json"); return [$a, $b, CRest::call("profile")];',
	],
	'settings changed by somebody else' => [
		'settings' => true,
		'run' => '$a = CRest::call("profile")["result"]["ID"]; $f = "{dir}/settings.json"; file_put_contents($f, str_replace("{access}", "other", file_get_contents($f))); return [$a, CRest::call("profile")["error"]];',
	],
	'getSettingData' => ['settings' => true, 'class' => $expose, 'run' => 'return Open::go("getSettingData");'],
	'getSettingData with a webhook' => ['class' => $expose, 'run' => 'return Open::go("getSettingData");'],
	'getSettingData with empty constants' => ['settings' => true, 'constants' => ['C_REST_CLIENT_ID' => '', 'C_REST_CLIENT_SECRET' => ''], 'class' => $expose, 'run' => 'return Open::go("getSettingData");'],
	'setSettingData' => [
		'class' => $expose,
		'run' => 'return [Open::go("setSettingData", ["a" => "<&\'\">", "u" => "Иван", "n" => null, "f" => 1.0, "l" => [], "o" => new stdClass()]), file_get_contents("{dir}/settings.json")];',
	],
	'setSettingData of an empty array' => ['class' => $expose, 'run' => 'return [Open::go("setSettingData", []), file_get_contents("{dir}/settings.json")];'],
	'setSettingData of what cannot be encoded' => ['settings' => null, 'class' => $expose, 'run' => 'return Open::go("setSettingData", ["a" => "\xff"]);', 'differs' => [
		'why' => 'what cannot be encoded does not make an empty file',
		'expected' => ['files' => ['settings.json' => '{absent}']],
	]],
	'setSettingData of a string' => ['class' => $expose, 'run' => 'return [Open::go("setSettingData", "text"), file_get_contents("{dir}/settings.json")];'],
	'setSettingData twice' => ['class' => $expose, 'run' => 'Open::go("setSettingData", ["long" => str_repeat("x", 100)]); Open::go("setSettingData", ["s" => 1]); return file_get_contents("{dir}/settings.json");'],
	'wrapData' => [
		'class' => $expose,
		'run' => 'return [Open::go("wrapData", ["<a href=\'x\'>&\"" => "/ü🚀"]), Open::go("wrapData", 1.0), Open::go("wrapData", null), Open::go("wrapData", []), Open::go("wrapData", "\xff"), Open::go("wrapData", "\xff", true), Open::go("wrapData", NAN), Open::go("wrapData", INF, true), Open::go("wrapData", "ok", true)];',
	],
	'expandData' => [
		'class' => $expose,
		'run' => 'return [Open::go("expandData", \'{"a":{"b":[1,2.0,null]}}\'), Open::go("expandData", "no"), Open::go("expandData", ""), Open::go("expandData", "5"), Open::go("expandData", "12345678901234567890"), Open::go("expandData", false), Open::go("expandData", null)];',
	],
];
