<?php
// SPDX-License-Identifier: MIT
/** Redirects, and everything that goes wrong before there is a reply. */

$cases = [];
foreach ([301, 302, 303, 307, 308] as $status) {
	$cases["a redirect $status of a post"] = [
		'faults' => [['redirect', ['status' => $status, 'location' => 'https://renamed.bitrix24.test']]],
		'run' => 'return CRest::call("profile", ["a" => ["b" => "c d"]]);',
	];
	$cases["a redirect $status of a get"] = [
		'faults' => [['redirect', ['status' => $status, 'location' => 'https://renamed.bitrix24.test']]],
		'run' => 'return CRest::call("profile");',
	];
}
$hook = static fn (string $url): array => ['constants' => ['C_REST_WEB_HOOK_URL' => $url], 'run' => 'return CRest::call("profile", ["a" => 1]);'];

return $cases + [
	'a redirect of an application' => [
		'settings' => true,
		'faults' => [['redirect', ['location' => 'https://renamed.bitrix24.test']]],
		'run' => 'return [CRest::call("profile", ["a" => 1])["result"], CRest::call("profile")["result"]["ID"]];',
	],
	'a redirect to another path' => [
		'faults' => [['redirect', ['location' => '/rest/1/zx8k3n7qv1w0e5rt/scope.json?x=y']]],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'a redirect to a relative path' => [
		'faults' => [['redirect', ['location' => 'scope.json']]],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'three redirects in turn' => [
		'faults' => [
			['redirect', ['status' => 302, 'location' => 'https://one.bitrix24.test']],
			['redirect', ['status' => 307, 'location' => 'https://two.bitrix24.test']],
			['redirect', ['status' => 301, 'location' => 'https://three.bitrix24.test']],
		],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'redirects in a loop' => [
		'faults' => [['redirect', ['status' => 302, 'location' => '{url}'], null, 0]],
		'reply' => null,
		'constants' => ['C_REST_BLOCK_LOG' => true],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'a redirect without a location' => [
		'faults' => [['raw', ['bytes' => "HTTP/1.1 302 Found\r\nContent-Length: 2\r\n\r\n{}"]]],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'a redirect to plain http' => [
		'except' => 'libcurl', // later ones send it over the TLS connection that they have to that port
		'faults' => [['redirect', ['location' => 'http://{host}/rest/1/zx8k3n7qv1w0e5rt/profile.json']]],
		'reply' => null,
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'a redirect to a file' => [
		'faults' => [['redirect', ['location' => 'file:///etc/hostname']]],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'a redirect to nowhere' => [
		'faults' => [['redirect', ['location' => 'https://127.0.0.1:1/x']]],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'a redirect that fails in a subclass that forbids it' => [
		'class' => 'class Still extends CRest { public static function go() { return static::callCurl(["method" => "profile", "params" => ["a" => 1], "followlocation" => 0]); } }',
		'faults' => [['redirect', ['location' => 'https://renamed.bitrix24.test']]],
		'run' => 'return Still::go();',
	],
	'an authority that is not trusted' => ['ca' => false, 'run' => 'return CRest::call("profile", ["a" => 1]);'],
	'an authority that is not trusted, ignored' => [
		'ca' => false,
		'constants' => ['C_REST_IGNORE_SSL' => true],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'an authority that is not trusted, ignored by a number' => [
		'ca' => false,
		'constants' => ['C_REST_IGNORE_SSL' => 1],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'a certificate for another name' => $hook('https://wrong.example.test/rest/1/x/'),
	'a certificate for another name, ignored' => [
		'constants' => ['C_REST_WEB_HOOK_URL' => 'https://wrong.example.test/rest/1/x/', 'C_REST_IGNORE_SSL' => true],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'a certificate for the name, over the proxy' => $hook('https://other.bitrix24.test/rest/1/x/'),
	'a refused connection' => $hook('https://127.0.0.1:1/rest/1/x/'),
	'a refused connection of an application' => [
		'settings' => ['client_endpoint' => 'https://127.0.0.1:1/rest/'],
		'run' => 'return [CRest::call("profile"), CRest::callBatch(["a" => ["method" => "profile"]])];',
	],
	'a refused connection after one that worked' => [
		'class' => 'class Two extends CRest { static $url; protected static function getSettingData() { $s = parent::getSettingData(); $s["client_endpoint"] = self::$url; return $s; } }',
		'settings' => true,
		'run' => 'Two::$url = "{url}rest/"; $a = Two::call("profile")["result"]["ID"]; Two::$url = "https://127.0.0.1:1/"; return [$a, Two::call("profile"), Two::$url = "{url}rest/", Two::call("profile")["result"]["ID"]];',
	],
	'a host that has no address' => $hook('https://no-such-portal.invalid/rest/1/x/'),
	'a host that is empty' => $hook('https:///rest/1/x/'),
	'a port that is none' => $hook('https://localhost:99999/rest/1/x/'),
	'a hang-up in the handshake' => ['faults' => [['tls-hangup']], 'run' => 'return CRest::call("profile", ["a" => 1])["error"];', 'constants' => ['C_REST_BLOCK_LOG' => true]],
	'a reply that is cut off' => [
		'faults' => [['truncate', ['bytes' => 9]]],
		'reply' => null,
		'constants' => ['C_REST_BLOCK_LOG' => true],
		'run' => '$r = CRest::call("profile", ["a" => 1]); return [$r["error"], array_keys($r)];',
	],
	'a reply that is no HTTP' => [
		'faults' => [['raw', ['bytes' => "SSH-2.0-OpenSSH_9\r\n"]]],
		'constants' => ['C_REST_BLOCK_LOG' => true],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'a connection that ends without a reply' => [
		'faults' => [['raw', ['bytes' => '']]],
		'constants' => ['C_REST_BLOCK_LOG' => true],
		'run' => 'return CRest::call("profile", ["a" => 1]);',
	],
	'a slow reply' => ['faults' => [['delay', ['ms' => 300]], ['drip', ['ms' => 1, 'bytes' => 10]]], 'run' => 'return CRest::call("profile", ["a" => 1]);'],
	'a reply in chunks' => ['portal' => ['transfer' => 'chunked'], 'run' => 'return CRest::call("profile", ["a" => 1]);'],
	'connections that are not kept' => ['portal' => ['keepalive' => false], 'run' => 'return [CRest::call("a"), CRest::call("b")];'],
	'a body that waits for 100 Continue' => [
		'constants' => ['C_REST_BLOCK_LOG' => true],
		'run' => 'return CRest::call("profile", ["a" => str_repeat("x", 1200000)]);',
	],
];
