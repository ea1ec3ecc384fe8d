<?php
// SPDX-License-Identifier: MIT
/** Sites that are not written in UTF-8. */

// "Привет" and "ключ" in windows-1251
$hello = '"\xcf\xf0\xe8\xe2\xe5\xf2"';
$key = '"\xea\xeb\xfe\xf7"';
$site = static fn (string $run, array $more = []): array => $more + ['run' => $run, 'constants' => ['C_REST_CURRENT_ENCODING' => 'windows-1251']];
$quiet = ['constants' => ['C_REST_CURRENT_ENCODING' => 'windows-1251', 'C_REST_BLOCK_LOG' => true]];
$expose = 'class Open extends CRest { public static function go($f, ...$a) { return static::$f(...$a); } }';

return [
	'values and keys to the portal' => $site("return CRest::call('crm.contact.add', [$key => $hello, 'fields' => [$key => [$hello, 5]]]);"),
	'values and keys from the portal' => $site('return CRest::call("profile");', ['reply' => '{"result":{"ключ":"Привет","list":["€","№",1]}}']),
	'an answer with letters that the site lacks' => $site('return CRest::call("profile");', $quiet + ['reply' => '{"result":{"a":"漢字","b":"ok","漢":"key"}}']),
	'an answer with letters that have a likeness' => $site('return CRest::call("profile");', $quiet + ['reply' => '{"result":"“quoted” – ü é"}']),
	'an answer of numbers and constants' => $site('return CRest::call("profile");', $quiet + ['reply' => '{"result":{"i":5,"f":1.5,"t":true,"n":null,"x":false,"big":123456789012345678901},"total":3}']),
	'an answer of null' => $site('return CRest::call("profile");', $quiet + ['reply' => 'null']),
	'an answer of a string' => $site('return CRest::call("profile");', $quiet + ['reply' => '"Привет"']),
	'an answer of a number' => $site('return CRest::call("profile");', $quiet + ['reply' => '5']),
	'an empty answer' => $site('return CRest::call("profile");', $quiet + ['reply' => '']),
	'an answer that is an empty list' => $site('return CRest::call("profile");', $quiet + ['reply' => '[]']),
	'an error' => $site('return CRest::call("profile");', $quiet + ['reply' => '{"error":"invalid_token","error_description":"Нет"}']),
	'parameters of every kind' => $site('return CRest::call("m", ["t" => true, "f" => false, "i" => 5, "d" => 1.5, "e" => [], "l" => [1, [2]], "s" => "a&b"]);', $quiet),
	'a parameter that is null' => $site('return CRest::call("m", ["n" => null]);', $quiet),
	'a parameter that is an object' => $site('return CRest::call("m", ["o" => (object) ["a" => 1]]);', $quiet),
	'a parameter that can be a string' => $site('return CRest::call("m", ["o" => new Written()]);', $quiet + ['class' => 'class Written { public function __toString() { return "\xcf\xf0"; } }']),
	'parameters that are a string' => $site("return CRest::call('m', $hello);", $quiet),
	'no parameters' => $site('return CRest::call("m");', $quiet),
	'keys that are numbers' => $site('return CRest::call("m", [5 => "a", "6" => "b", "x" => [7 => "c"]]);', $quiet),
	'a batch' => $site("return CRest::callBatch([$key => ['method' => 'crm.contact.add', 'params' => ['NAME' => $hello, $key => 1]], 'x' => ['method' => 'profile']]);"),
	'a batch with halt' => $site("return CRest::callBatch(['x' => ['method' => 'profile', 'params' => ['t' => true]]], true);", $quiet),
	'a batch that is empty' => $site('return CRest::callBatch([]);', $quiet),
	'an application' => $site("return CRest::call('user.get', ['X' => $hello])['total'];", $quiet + ['settings' => true]),
	'a token that has expired' => $site('return CRest::call("profile")["result"]["ID"];', $quiet + ['settings' => ['note' => 'Привет'], 'portal' => ['expired_tokens' => ['{access}']]]),
	'an installation' => $site("\$_REQUEST = ['event' => 'ONAPPINSTALL', 'auth' => ['access_token' => 'a', 'title' => $hello]]; return @CRest::installApp();", ['settings' => null]),
	'a log' => $site("return CRest::setLog(['a' => $hello, $key => [1, true, null]], 'own') > 0;"),
	'a dumped log' => ['constants' => ['C_REST_CURRENT_ENCODING' => 'windows-1251', 'C_REST_LOG_TYPE_DUMP' => true], 'run' => "return CRest::setLog(['a' => $hello], 'own') > 0;"],
	'an encoding that nobody knows' => ['constants' => ['C_REST_CURRENT_ENCODING' => 'no-such-encoding', 'C_REST_BLOCK_LOG' => true], 'run' => 'return CRest::call("m", ["a" => "b"]);'],
	'utf-8 as it is' => ['constants' => ['C_REST_CURRENT_ENCODING' => 'UTF-8', 'C_REST_BLOCK_LOG' => true], 'run' => 'return CRest::call("m", ["a" => "Привет 🚀"]);'],
	'utf-8 that is broken' => ['constants' => ['C_REST_CURRENT_ENCODING' => 'UTF-8', 'C_REST_BLOCK_LOG' => true], 'run' => 'return CRest::call("m", ["a" => "ok\xff"]);'],
	'koi8-r' => ['constants' => ['C_REST_CURRENT_ENCODING' => 'KOI8-R', 'C_REST_BLOCK_LOG' => true], 'reply' => '{"result":"Привет"}', 'run' => 'return CRest::call("m", ["a" => "\xf0\xd2\xc9"]);'],
	'latin-1' => ['constants' => ['C_REST_CURRENT_ENCODING' => 'ISO-8859-1', 'C_REST_BLOCK_LOG' => true], 'reply' => '{"result":"Grüße"}', 'run' => 'return CRest::call("m", ["a" => "Gr\xfc\xdfe"]);'],
	'a byte that the encoding has not' => $site('return CRest::call("m", ["a" => "x\x98y"]);', $quiet),
	'changeEncoding there and back' => $site("return [Open::go('changeEncoding', [$key => $hello]), Open::go('changeEncoding', ['ключ' => 'Привет', 'n' => 5], false), Open::go('changeEncoding', $hello), Open::go('changeEncoding', 5)];", $quiet + ['class' => $expose]),
	'wrapData and expandData' => $site("return [Open::go('wrapData', [$key => $hello]), Open::go('expandData', '{\"a\":\"Привет\"}')];", $quiet + ['class' => $expose]),
	'changeEncoding without the constant' => ['class' => $expose, 'run' => 'return Open::go("changeEncoding", "a");'],
	'changeEncoding of a subclass' => $site("return Mine::call('m', ['a' => ['b' => $hello]]);", $quiet + [
		'class' => 'class Mine extends CRest { protected static function changeEncoding($d, $e = true) { return is_array($d) ? parent::changeEncoding($d, $e) : strtoupper(bin2hex((string) $d)); } }',
		'reply' => '{"result":"ab"}',
	]),
];
