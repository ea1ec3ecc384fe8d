<?php
// SPDX-License-Identifier: MIT
/** What users override. */

$case = static fn (string $class, string $run, array $more = []): array => $more + ['class' => $class, 'run' => $run];
$installed = ['settings' => true];
$memory = <<<'PHP'
class Portals extends CRest
{
	public static $current = 'one';
	public static $store = [];
	protected static function getSettingData() { return self::$store[self::$current] ?? []; }
	protected static function setSettingData($settings) { self::$store[self::$current] = $settings; return true; }
}
function portal($token, $host = '{host}') {
	return ['access_token' => $token, 'refresh_token' => '{refresh}', 'domain' => 'd', 'application_token' => 'app', 'client_endpoint' => "https://$host/rest/",
		'C_REST_CLIENT_ID' => 'local.5f0a4c65007ec7.11111111', 'C_REST_CLIENT_SECRET' => 'Qm7vYp2KdW9xRt4sLz8cHb3nFg6jVa1eUo5iTk0wXyDqPrSlMz'];
}
PHP;
$spy = 'class Spy extends CRest { static $log = []; public static function setLog($data, $type = "") { unset($data["info"]); self::$log[] = [$type, $data]; return "logged"; } }';

return [
	'a class that adds nothing' => $case('class Mine extends CRest {}', 'return Mine::call("profile");'),
	'a version' => $case('class Mine extends CRest { const VERSION = "9.9 mine"; }', 'return [Mine::VERSION, Mine::call("profile")];'),
	'a version of the base is kept' => $case('class Mine extends CRest { const VERSION = "9.9"; }', 'return [CRest::call("profile")["total"], Mine::call("profile")["total"]];'),
	'xml' => $case('class Xml extends CRest { const TYPE_TRANSPORT = "xml"; }', 'return Xml::call("profile", ["a" => 1]);', ['reply' => ['type' => 'text/xml', 'body' => '<?xml version="1.0"?><response><result>1</result></response>']]),
	'xml for a batch' => $case('class Xml extends CRest { const TYPE_TRANSPORT = "xml"; }', 'return Xml::callBatch(["a" => ["method" => "profile"]]);', ['reply' => '<response/>']),
	'xml with an empty body' => $case('class Xml extends CRest { const TYPE_TRANSPORT = "xml"; }', 'return Xml::call("profile");', ['reply' => '']),
	'xml that is JSON with an error' => $case('class Xml extends CRest { const TYPE_TRANSPORT = "xml"; }', 'return Xml::call("profile");', ['reply' => '{"error":"invalid_token"}']),
	'xml without a connection' => $case('class Xml extends CRest { const TYPE_TRANSPORT = "xml"; }', 'return Xml::call("profile");', ['constants' => ['C_REST_WEB_HOOK_URL' => 'https://127.0.0.1:1/rest/']]),
	'xml, cut off' => $case('class Xml extends CRest { const TYPE_TRANSPORT = "xml"; }', 'try { return Xml::call("profile"); } catch (Throwable $e) { return get_class($e) . $e->getMessage(); }', ['faults' => [['truncate', ['bytes' => 3]]], 'constants' => ['C_REST_BLOCK_LOG' => true]]),
	'another transport' => $case('class Other extends CRest { const TYPE_TRANSPORT = "yaml"; }', 'return Other::call("profile");'),
	'an empty transport' => $case('class Other extends CRest { const TYPE_TRANSPORT = ""; }', 'return Other::call("profile");'),
	'settings from elsewhere' => $case(
		'class Db extends CRest { protected static function getSettingData() { return ["access_token" => "{access}", "domain" => "d", "refresh_token" => "r", "application_token" => "a", "client_endpoint" => "{url}rest/"]; } }',
		'return Db::call("user.get", ["ID" => 5])["total"];',
		['settings' => null],
	),
	'settings that are false' => $case('class Db extends CRest { protected static function getSettingData() { return false; } }', 'return Db::call("profile");', ['settings' => null]),
	'settings that are null' => $case('class Db extends CRest { protected static function getSettingData() { } }', 'return Db::call("profile");', ['settings' => null]),
	'settings that are an ArrayObject' => $case(
		'class Db extends CRest { protected static function getSettingData() { return new ArrayObject(["access_token" => "{access}", "domain" => "d", "refresh_token" => "r", "application_token" => "a", "client_endpoint" => "{url}rest/"]); } }',
		'return Db::call("user.get", ["ID" => 5])["total"];',
		['settings' => null],
	),
	'settings that throw' => $case('class Db extends CRest { protected static function getSettingData() { throw new RuntimeException("no database", 7); } }', 'return Db::call("profile");', ['settings' => null]),
	'settings of the webhook kind' => $case(
		'class Db extends CRest { protected static function getSettingData() { return ["is_web_hook" => "Y", "access_token" => "x", "domain" => "d", "refresh_token" => "r", "application_token" => "a", "client_endpoint" => "{webhook}"]; } }',
		'return Db::call("user.get", ["ID" => 5])["total"];',
		['settings' => null],
	),
	'several portals' => $case(
		$memory,
		'Portals::$store = ["one" => portal("{access}"), "two" => portal("second"), "three" => portal("unknown", "three.bitrix24.test")];'
		. 'foreach (["one", "two", "three", "none", "one", "two"] as Portals::$current) { $r = Portals::call("profile", ["p" => Portals::$current]); $all[] = $r["result"]["ID"] ?? $r["error"]; } return $all;',
		['settings' => null, 'portal' => ['valid_tokens' => ['second']]],
	),
	'several portals, one of them expired' => $case(
		$memory,
		'Portals::$store = ["one" => portal("{access}"), "two" => portal("second")];'
		. 'foreach (["one", "two", "one", "two"] as Portals::$current) { $r = Portals::call("profile", ["p" => Portals::$current]); $all[] = $r["result"]["ID"] ?? $r["error"]; }'
		. 'return [$all, array_column(Portals::$store, "access_token")];',
		['settings' => null, 'portal' => ['valid_tokens' => ['second'], 'expired_tokens' => ['{access}']]],
	),
	'several portals with installations' => $case(
		$memory,
		'foreach (["one", "two"] as Portals::$current) { $_REQUEST = ["event" => "ONAPPINSTALL", "auth" => ["access_token" => Portals::$current]]; $r[] = Portals::installApp(); } return [$r, Portals::$store];',
		['settings' => null],
	),
	'a log of its own' => $case($spy, 'Spy::call("profile", ["a" => 1]); Spy::callBatch(["a" => ["method" => "profile"]]); return Spy::$log;'),
	'a log of its own, of a refresh' => $case($spy, 'Spy::call("profile", ["a" => 1]); return Spy::$log;', $installed + ['portal' => ['expired_tokens' => ['{access}']]]),
	'a log of its own, of missing settings' => $case($spy, 'Spy::call("profile", ["a" => 1]); return Spy::$log;', ['settings' => null]),
	'a log of its own, of an installation' => $case($spy, '$_REQUEST = ["event" => "ONAPPINSTALL", "auth" => ["access_token" => "a"], "more" => 1]; return [Spy::installApp(), Spy::$log];', ['settings' => null]),
	'the keys of what is logged' => $case('class Spy extends CRest { static $keys; public static function setLog($d, $t = "") { self::$keys[] = array_keys($d["info"]); } }', 'Spy::call("profile"); return Spy::$keys;') + ['except' => 'PHP 8.3'],
	'a log that throws' => $case('class Bad extends CRest { public static function setLog($d, $t = "") { if ($t === "callCurl") { throw new DomainException("disk full", 28); } parent::setLog($d, $t); } }', 'return Bad::call("profile");'),
	'a log that throws an error' => $case('class Bad extends CRest { public static function setLog($d, $t = "") { throw new TypeError("wrong"); } }', 'return Bad::call("profile");'),
	'a log that throws always' => $case('class Bad extends CRest { public static function setLog($d, $t = "") { throw new DomainException("always " . $t); } }', 'return Bad::call("profile");'),
	'a log that calls' => $case('class Deep extends CRest { static $n = 0; public static function setLog($d, $t = "") { if (self::$n++ < 2) { static::call("log.to", ["n" => self::$n]); } return true; } }', 'return [Deep::call("profile")["total"], Deep::$n];'),
	'expandData of its own' => $case('class Mine extends CRest { protected static function expandData($d) { return ["raw" => $d, "error" => "invalid_token"]; } }', 'return Mine::call("profile");', ['reply' => 'whatever']),
	'expandData that makes objects' => $case('class Mine extends CRest { protected static function expandData($d) { return json_decode($d, true, 512, JSON_BIGINT_AS_STRING); } }', 'return Mine::call("profile");', ['reply' => '{"result":12345678901234567890}']),
	'expandData that throws' => $case('class Mine extends CRest { protected static function expandData($d) { throw new LogicException("cannot read", 3); } }', 'return Mine::call("profile", ["a" => 1]);'),
	'expandData that throws an error' => $case('class Mine extends CRest { protected static function expandData($d) { throw new Error("fatal"); } }', 'return Mine::call("profile");'),
	'wrapData of its own' => $case('class Mine extends CRest { protected static function wrapData($d, $debag = false) { return "wrapped:" . implode(",", array_keys($d)); } }', 'Mine::call("profile"); $_REQUEST = ["event" => "ONAPPINSTALL", "auth" => ["access_token" => "a", "b" => "c"]]; return Mine::installApp();', ['settings' => null]),
	'callCurl of its own' => $case('class Mine extends CRest { static $seen; protected static function callCurl($p) { self::$seen[] = $p; $p["params"]["added"] = "yes"; return ["wrapped" => parent::callCurl($p)]; } }', 'return [Mine::call("profile", ["a" => 1]), Mine::callBatch(["a" => ["method" => "profile"]]), Mine::$seen];'),
	'callCurl that calls nobody' => $case('class Fake extends CRest { protected static function callCurl($p) { return ["result" => $p]; } }', 'return [Fake::call("profile", ["a" => 1]), Fake::callBatch(["a" => ["method" => "profile", "params" => ["x" => 1]]], 1)];'),
	'callCurl that sees the refresh' => $case('class Mine extends CRest { static $seen; protected static function callCurl($p) { self::$seen[] = $p; return parent::callCurl($p); } }', 'return [Mine::call("profile", ["a" => 1])["result"]["ID"], Mine::$seen];', $installed + ['portal' => ['expired_tokens' => ['{access}']]]),
	'callCurl without parameters' => $case('class Mine extends CRest { static function go($p) { return static::callCurl($p); } }', 'return Mine::go(["method" => "profile"]);'),
	'callCurl without a method' => $case('class Mine extends CRest { static function go($p) { return static::callCurl($p); } }', 'return Mine::go(["params" => ["a" => 1]]);'),
	'callCurl with more than it needs' => $case('class Mine extends CRest { static function go($p) { return static::callCurl($p); } }', 'return Mine::go(["method" => "profile", "params" => [], "note" => "mine", "this_auth" => "N", "followlocation" => 1]);'),
	'callCurl that asks for tokens' => $case('class Mine extends CRest { static function go($p) { return static::callCurl($p); } }', 'return Mine::go(["this_auth" => "Y", "params" => ["grant_type" => "nonsense"]]);', $installed),
	'callCurl for tokens with xml' => $case('class Mine extends CRest { const TYPE_TRANSPORT = "xml"; static function go($p) { return static::callCurl($p); } }', 'return Mine::go(["this_auth" => "Y", "params" => ["grant_type" => "nonsense"]]);', $installed),
	'call of its own' => $case('class Mine extends CRest { public static function call($method, $params = []) { return parent::call("x." . $method, $params + ["own" => 1]); } }', 'return Mine::call("profile");'),
	'two levels' => $case(
		'class One extends CRest { const VERSION = "one"; protected static function expandData($d) { return ["one" => parent::expandData($d)]; } public static function setLog($d, $t = "") { return parent::setLog(["level" => static::class, "type" => $t], "one"); } }'
		. 'class Two extends One { const VERSION = "two"; protected static function expandData($d) { return ["two" => parent::expandData($d)]; } }',
		'return [Two::call("profile"), One::call("profile")];',
	),
	'a class in another directory' => [
		'settings' => true,
		'files' => ['lib/Mine.php' => '<?php class Mine extends CRest { }'],
		'portal' => ['expired_tokens' => ['{access}']],
		'run' => 'require "{dir}/lib/Mine.php"; $r = Mine::call("profile")["result"]["ID"]; Mine::setLog(["a" => 1], "own"); return $r;',
	],
	'a class without a name' => ['run' => '$c = new class extends CRest { const VERSION = "anonymous"; }; return $c::call("profile");'],
	'a class that has a constructor' => $case('class Mine extends CRest { public $x; function __construct() { $this->x = self::call("profile")["total"]; } }', 'return (new Mine())->x;'),
	'what reflection tells' => ['run' => <<<'PHP'
		$list = [];
		foreach ((new ReflectionClass('CRest'))->getMethods() as $m) {
			if ($m->isPrivate() || in_array($m->name, ['GetNewAuth', 'setAppSettings', 'getAppSettings'], true)) {
				continue; // private in the original, for subclasses to change in B24\CRest
			}
			$list[$m->name] = implode(' ', Reflection::getModifierNames($m->getModifiers())) . ' (' . implode(', ', array_map(fn ($p) => '$' . $p->name . ($p->isOptional() ? ' = ' . var_export($p->getDefaultValue(), true) : ''), $m->getParameters())) . ')';
		}
		ksort($list);
		return $list;
		PHP],
	'overriding with types' => $case(
		'class Typed extends CRest { protected static function getSettingData(): array { return parent::getSettingData(); } protected static function setSettingData($s): bool { return parent::setSettingData($s); } public static function setLog($d, $t = ""): bool { return true; } protected static function callCurl($p): mixed { return parent::callCurl($p); } public static function call($method, $params = [], $extra = null): array { return parent::call($method, $params); } }',
		'return Typed::call("profile")["result"]["ID"];',
		$installed + ['portal' => ['expired_tokens' => ['{access}']]],
	),
];
