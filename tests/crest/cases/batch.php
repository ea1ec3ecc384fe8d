<?php
// SPDX-License-Identifier: MIT
/** Several commands in one request. */

$many = static fn (int $count): string => '$commands = []; for ($i = 0; $i < ' . $count . '; $i++) { $commands["c$i"] = ["method" => "user.get", "params" => ["ID" => $i % 7 + 1]]; }';
$shape = '$r = CRest::callBatch($commands); return [array_keys($r), array_keys($r["result"]["result"] ?? []), $r["result"]["result_error"] ?? null];';
$batch = static fn (string $commands, string $halt = ''): string => "return CRest::callBatch($commands$halt);";

$cases = [];
foreach ([0, 1, 2, 49, 50] as $count) {
	$cases["$count commands"] = ['reply' => null, 'constants' => ['C_REST_BLOCK_LOG' => true], 'run' => $many($count) . $shape];
}
foreach ([51, 500] as $count) {
	$cases["$count commands"] = ['reply' => null, 'constants' => ['C_REST_BLOCK_LOG' => true], 'run' => $many($count) . $shape];
}

return $cases + [
	'50 commands of an application, logged' => ['settings' => true, 'run' => $many(50) . 'return count(CRest::callBatch($commands)["result"]["result"]);'],
	'references' => [
		'reply' => null,
		'run' => $batch('["a" => ["method" => "user.get", "params" => ["ID" => 3]], "b" => ["method" => "user.get", "params" => ["ID" => \'$result[a][0][ID]\']]]'),
	],
	'references within text' => [
		'run' => $batch('["a" => ["method" => "profile"], "b" => ["method" => "im.notify", "params" => ["message" => \'Hello $result[a][NAME] & co\', "to" => [\'$result[a][ID]\']]]]'),
	],
	'no halt' => ['reply' => null, 'run' => '$r = ' . substr($batch('["a" => ["method" => "no.such"], "b" => ["method" => "profile"]]'), 7) . ' return $r["result"]["result_error"] + $r["result"]["result"];'],
	'halt' => ['reply' => null, 'run' => '$r = ' . substr($batch('["a" => ["method" => "no.such"], "b" => ["method" => "profile"]]', ', 1'), 7) . ' return $r["result"]["result_error"] + $r["result"]["result"];'],
	'halt that is true' => ['run' => $batch('["a" => ["method" => "profile"]]', ', true')],
	'halt that is false' => ['run' => $batch('["a" => ["method" => "profile"]]', ', false')],
	'halt that is null' => ['run' => $batch('["a" => ["method" => "profile"]]', ', null')],
	'halt that is text' => ['run' => $batch('["a" => ["method" => "profile"]]', ', "yes & no"')],
	'halt that is an array' => ['run' => $batch('["a" => ["method" => "profile"]]', ', [1, "x" => 2]')],
	'a list of commands' => ['run' => $batch('[["method" => "profile"], ["method" => "scope", "params" => ["full" => true]]]')],
	'commands without parameters' => ['run' => $batch('["a" => ["method" => "profile"], "b" => ["method" => "profile", "params" => []], "c" => ["method" => "profile", "params" => null]]')],
	'commands without a method' => ['run' => $batch('["a" => ["params" => ["x" => 1]], "b" => ["method" => "profile"], "c" => ["method" => ""], "d" => [], "e" => ["method" => "0"]]')],
	'only commands without a method' => ['run' => $batch('["a" => ["params" => ["x" => 1]], "b" => []]')],
	'commands that are no arrays' => ['run' => $batch('["a" => "profile", "b" => 5, "c" => null, "d" => true, "e" => ["method" => "profile"]]')],
	'commands that are objects' => ['run' => $batch('["a" => (object) ["method" => "profile"]]')],
	'commands that can be read as arrays' => ['run' => $batch('["a" => new ArrayObject(["method" => "profile", "params" => ["x" => 1]])]')],
	'a method that is an array' => ['run' => $batch('["a" => ["method" => ["profile"]]]')],
	'a method that is a number' => ['run' => $batch('["a" => ["method" => 5, "params" => ["x" => 1]]]')],
	'a method with a query' => ['run' => $batch('["a" => ["method" => "profile?x=1", "params" => ["y" => 2]]]')],
	'parameters that are a string' => ['run' => $batch('["a" => ["method" => "profile", "params" => "x=1"]]')],
	'parameters that are an object' => ['run' => $batch('["a" => ["method" => "profile", "params" => (object) ["x" => [1, 2]]]]')],
	'parameters that come to nothing' => ['run' => $batch('["a" => ["method" => "profile", "params" => ["x" => null, "y" => []]]]')],
	'parameters of every kind' => [
		'run' => $batch('["a" => ["method" => "m", "params" => ["t" => true, "f" => false, "n" => null, "i" => 5, "d" => 1.5, "e" => [], "l" => [1, [2, 3]], "o" => (object) ["p" => "q"], "s" => "a&b=c+d%[e] ü"]]]'),
	],
	'keys that are special' => ['run' => $batch('["a b" => ["method" => "m"], "c&d" => ["method" => "m"], "e[f]" => ["method" => "m"], "g=h" => ["method" => "m"], "ключ" => ["method" => "m"], "" => ["method" => "m"], 7 => ["method" => "m"], "-1" => ["method" => "m"]]')],
	'files in base64' => ['run' => $batch('["a" => ["method" => "disk.upload", "params" => ["fileContent" => ["a.bin", base64_encode(hash("sha512", "x", true))]]]]')],
	'commands beside other members' => ['run' => $batch('["a" => ["method" => "profile", "params" => ["x" => 1], "key" => "other"]]')],
	'an empty array' => ['run' => $batch('[]')],
	'null' => ['run' => $batch('null')],
	'a string' => ['run' => $batch('"profile"')],
	'an object' => ['run' => $batch('(object) ["a" => ["method" => "profile"]]')],
	'no argument' => ['run' => 'return CRest::callBatch();'],
	'an error for the whole' => ['reply' => ['status' => 503, 'body' => '{"error":"QUERY_LIMIT_EXCEEDED"}'], 'run' => $batch('["a" => ["method" => "profile"]]')],
	'a reply that is no JSON' => ['reply' => 'oops', 'run' => $batch('["a" => ["method" => "profile"]]')],
	'a batch in a batch' => ['reply' => null, 'constants' => ['C_REST_BLOCK_LOG' => true], 'run' => '$r = CRest::callBatch(["a" => ["method" => "batch", "params" => ["cmd" => ["x" => "profile"]]]]); return $r["result"]["result_error"];'],
	'a smaller limit of a subclass' => [
		'class' => 'class Small extends CRest { const BATCH_COUNT = 2; }',
		'run' => $many(3) . 'return Small::callBatch($commands);',
	],
	'a larger limit of a subclass' => [
		'class' => 'class Large extends CRest { const BATCH_COUNT = 60; }',
		'reply' => null,
		'constants' => ['C_REST_BLOCK_LOG' => true],
		'run' => $many(60) . '$r = Large::callBatch($commands); return [count($r["result"]["result"]), array_keys($r["result"]["result_error"])];',
	],
	'a limit of zero' => ['class' => 'class None extends CRest { const BATCH_COUNT = 0; }', 'run' => $many(1) . 'return None::callBatch($commands);'],
	'the commands are left as they were' => ['run' => '$c = ["a" => ["method" => "profile", "params" => ["x" => 1]]]; CRest::callBatch($c); return $c;'],
];
