<?php
// SPDX-License-Identifier: MIT
/** What becomes of parameters on their way into a form. */

$values = [
	'true' => 'true',
	'false' => 'false',
	'null' => 'null',
	'zero' => '0',
	'a negative integer' => '-17',
	'the largest integer' => 'PHP_INT_MAX',
	'the smallest integer' => 'PHP_INT_MIN',
	'a float' => '1.5',
	'a float without a fraction' => '2.0',
	'a float that is not exact' => '0.1 + 0.2',
	'a large float' => '1.0e25',
	'a small float' => '1.5e-7',
	'a negative zero' => '-0.0',
	'infinity' => 'INF',
	'no number' => 'NAN',
	'a string' => '"text"',
	'an empty string' => '""',
	'a string of spaces' => '"  two  spaces "',
	'unicode' => '"Иван Ünï 漢字 🚀"',
	'special characters' => '"a&b=c+d%20[e]#f?g/h\\\\i\"j\'k<l>;m:n,o~p-q_r.s!t*u(v)w@x\$y^z|{}`"',
	'control characters' => '"tab\tline\r\nzero\0end"',
	'bytes that are no UTF-8' => '"\xff\xfe\x80"',
	'a numeric string' => '"007"',
	'a big integer in a string' => '"9223372036854775808123"',
	'base64' => '["fileData" => ["a b.pdf", base64_encode(hash("sha512", "pdf", true))]]',
	'an empty list' => '[]',
	'a list' => '[1, "two", 3.5]',
	'a list of lists' => '[[1, 2], [3, [4, 5]]]',
	'a list of maps' => '[["VALUE" => "+7 900", "VALUE_TYPE" => "WORK"], ["VALUE" => "+7 901"]]',
	'a list with gaps' => '[3 => "c", 1 => "a"]',
	'a list of empty lists' => '[[], [[]], "x"]',
	'a list of nulls' => '[null, 1, null]',
	'a list of booleans' => '[true, false]',
	'a map' => '["a" => 1, "b" => ["c" => ["d" => "e"]]]',
	'a map of filter operators' => '[">ID" => 5, "!=STAGE" => "NEW", "%TITLE" => "x", "@ID" => [1, 2], "><D" => ["a", "b"]]',
	'a map with special keys' => '["a b" => 1, "c&d" => 2, "e[f]" => 3, "g=h" => 4, "i+j" => 5, "k%l" => 6, "m.n" => 7, "" => 8]',
	'a map with unicode keys' => '["ключ" => ["поле" => "значение"]]',
	'a map with numeric keys' => '["1" => "a", "02" => "b", "-3" => "c", "4.5" => "d"]',
	'an empty object' => 'new stdClass()',
	'an object' => '(object) ["a" => 1, "b" => (object) ["c" => [true, null]]]',
	'an object with hidden properties' => 'new Hidden()',
	'an object with numeric properties' => '(object) [5 => "five", "6" => "six"]',
	'an object that can be a string' => 'new Written()',
	'an object that can be JSON' => 'new Json()',
	'a date' => 'new DateTimeImmutable("2024-05-06 07:08:09", new DateTimeZone("UTC"))',
	'a closure' => 'fn () => 1',
	'a backed enum' => 'Stage::Fresh',
	'an enum' => 'Plain::One',
	'an array object' => 'new ArrayObject(["a" => 1])',
	'a resource' => 'STDIN',
	'a reference' => '(function () { $a = "shared"; $list = ["one" => &$a, "two" => &$a]; return $list; })()',
	'an object in itself' => '(function () { $o = new stdClass(); $o->a = 1; $o->self = $o; return $o; })()',
	'an array in itself' => '(function () { $a = [1]; $a[1] = &$a; return $a; })()',
	'something deep' => '(function () { $v = "end"; for ($i = 0; $i < 60; $i++) { $v = ["k" => $v]; } return $v; })()',
	'a long string' => 'str_repeat("abc ü&", 20000)',
];

$class = <<<'PHP'
class Hidden { public $seen = 1; protected $guarded = 2; private $own = 3; public ?int $none = null; public int $unset; }
class Written { public $x = 'property'; public function __toString(): string { return 'as a string'; } }
class Json implements JsonSerializable { public $x = 'property'; public function jsonSerialize(): mixed { return 'as JSON'; } }
enum Stage: string { case Fresh = 'NEW'; }
enum Plain { case One; }
PHP;

$cases = [];
foreach ($values as $name => $code) {
	$cases["a parameter that is $name"] = [
		'constants' => ['C_REST_BLOCK_LOG' => true],
		'class' => $class,
		'run' => "return CRest::call('crm.contact.add', ['before' => 1, 'value' => $code, 'after' => 'z']);",
	] + match ($name) {
		'an enum', 'a backed enum' => ['except' => 'PHP 8.4'], // sends its value, as http_build_query() does there
		'no number' => ['except' => 'PHP 8.5'], // warns, as http_build_query() does there
		default => [],
	};
}

$wholes = [
	'nothing' => '',
	'an empty array' => ', []',
	'a list' => ', ["a", "b", 3]',
	'a list that is nested' => ', [["a" => 1], [2, 3]]',
	'only null' => ', ["a" => null]',
	'only an empty list' => ', ["a" => []]',
	'zero under zero' => ', [0]',
	'an object' => ', (object) ["id" => 5, "more" => ["a", "b"]]',
	'an object with hidden properties' => ', new Hidden()',
	'a string' => ', "id=5"',
	'an empty string' => ', ""',
	'null' => ', null',
	'false' => ', false',
	'an integer' => ', 5',
	'a float' => ', 5.5',
];
foreach ($wholes as $name => $code) {
	$cases["parameters that are $name"] = ['class' => $class, 'run' => "return CRest::call('crm.contact.get'$code);"];
	$cases["parameters of an application that are $name"] = [
		'settings' => true,
		'constants' => ['C_REST_BLOCK_LOG' => true],
		'reply' => '{"result":true}',
		'class' => $class,
		'run' => "return CRest::call('crm.contact.get'$code);",
	];
}

$cases['keys that look like other parameters'] = [
	'settings' => true,
	'reply' => '{"result":1}',
	'run' => 'return CRest::call("crm.deal.list", ["auth" => "mine", "halt" => 1, "0" => "zero", "cmd" => ["x"]]);',
];
$cases['the separators of php.ini'] = [
	'constants' => ['C_REST_BLOCK_LOG' => true],
	'run' => 'ini_set("arg_separator.output", ";"); return CRest::call("crm.deal.list", ["a" => 1, "b" => ["c" => 2, "d" => "x y"]]);',
];
$cases['the precision of php.ini'] = [
	'constants' => ['C_REST_BLOCK_LOG' => true],
	'run' => 'ini_set("serialize_precision", "5"); ini_set("precision", "3"); return CRest::call("x", ["a" => 1.23456789, "b" => [2 / 3]]);',
];

return $cases;
