<?php
// SPDX-License-Identifier: MIT
/** Which address a call goes to. */

$cases = [];
$methods = [
	'plain' => '"profile"', 'with capitals' => '"CRM.Contact.List"', 'with a query' => '"profile?x=1&y=2"', 'with spaces' => '"crm deal list"',
	'with a slash' => '"crm/deal"', 'with a leading slash' => '"/profile"', 'with unicode' => '"метод"', 'with a fragment' => '"profile#part"',
	'with a percent sign' => '"profile%20x"', 'with dots' => '"../1/profile"', 'that is empty' => '""', 'that is null' => 'null',
	'that is a number' => '5', 'that is false' => 'false', 'that ends in .json' => '"profile.json"', 'with a line break' => '"profile\nx"',
];
foreach ($methods as $name => $code) {
	$cases["a method $name"] = ['constants' => ['C_REST_BLOCK_LOG' => true], 'run' => "return CRest::call($code, ['id' => 1]);"];
}

return $cases + [
	'a method that is an array' => ['run' => 'return CRest::call(["profile"], []);'],
	'a call without arguments' => ['run' => 'return CRest::call();'],
	'a call with too many arguments' => ['except' => 'debug', 'run' => 'return CRest::call("profile", ["a" => 1], 1, 2);'],
	'a call with named arguments' => ['run' => 'return CRest::call(params: ["a" => 1], method: "profile");'],
	'a call in a variable' => ['run' => '$f = ["CRest", "call"]; $g = "CRest::call"; return [$f("profile"), $g("profile"), call_user_func_array($f, ["scope", []])];'],
	'a webhook without a slash at its end' => [
		'constants' => ['C_REST_WEB_HOOK_URL' => 'https://{host}/rest/1/abc'],
		'run' => 'return CRest::call("profile");',
	],
	'a webhook with a query' => [
		'constants' => ['C_REST_WEB_HOOK_URL' => 'https://{host}/rest/1/abc/?x='],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'a webhook that is empty' => ['constants' => ['C_REST_WEB_HOOK_URL' => ''], 'run' => 'return CRest::call("profile");'],
	'a webhook that is no URL' => ['constants' => ['C_REST_WEB_HOOK_URL' => 'no url at all'], 'run' => 'return CRest::call("profile");'],
	'a webhook over plain http' => [
		'constants' => ['C_REST_WEB_HOOK_URL' => 'http://{host}/rest/1/zx8k3n7qv1w0e5rt/'],
		'reply' => null,
		'run' => 'return CRest::call("profile");',
	],
	'a webhook of an unknown scheme' => ['constants' => ['C_REST_WEB_HOOK_URL' => 'gopherx://{host}/rest/1/x/'], 'run' => 'return CRest::call("profile");'],
	'a webhook before stored settings' => [
		'settings' => true,
		'constants' => ['C_REST_WEB_HOOK_URL' => '{webhook}'],
		'reply' => null,
		'run' => 'return CRest::call("profile")["result"];',
	],
	'an application' => ['settings' => true, 'run' => 'return CRest::call("profile")["result"];'],
	'an application with parameters' => ['settings' => true, 'run' => 'return CRest::call("user.get", ["ID" => [3, 4]])["total"];'],
	'an endpoint without rest' => [
		'settings' => ['client_endpoint' => 'https://{host}/elsewhere/'],
		'run' => 'return CRest::call("profile");',
	],
	'settings that say they are a webhook' => [
		'settings' => ['is_web_hook' => 'Y', 'client_endpoint' => '{webhook}'],
		'run' => 'return CRest::call("profile")["result"];',
	],
	'settings that say they are no webhook' => [
		'settings' => ['is_web_hook' => 'N'],
		'run' => 'return CRest::call("profile")["result"];',
	],
	'the constants of the class' => ['run' => 'return [CRest::VERSION, CRest::BATCH_COUNT, CRest::TYPE_TRANSPORT];'],
	'several calls in turn' => [
		'run' => '$all = []; foreach (["a", "b", "a"] as $i => $m) { $all[] = CRest::call($m, ["i" => $i]); } return $all;',
	],
	'an object of the class' => ['run' => '$o = new CRest(); return $o->call("profile");'],
];
