<?php
// SPDX-License-Identifier: MIT
/** What becomes of replies. */

$bodies = [
	'empty' => '',
	'spaces' => "  \n",
	'true' => 'true',
	'false' => 'false',
	'null' => 'null',
	'a number' => '5',
	'a float' => '1.50',
	'a string' => '"x"',
	'an empty string' => '""',
	'a string named error' => '"error"',
	'an empty list' => '[]',
	'an empty object' => '{}',
	'a list' => '[1,2,{"error":"no"}]',
	'HTML' => '<html><body>502</body></html>',
	'XML' => '<?xml version="1.0"?><response><result>1</result></response>',
	'torn JSON' => '{"result":{"a":1',
	'JSON with something behind it' => '{"result":1} trailing',
	'JSON with spaces around it' => " \r\n{\"result\":1}\n ",
	'a byte order mark' => "\xEF\xBB\xBF{\"result\":1}",
	'big integers' => '{"result":{"max":9223372036854775807,"over":9223372036854775808,"huge":123456789012345678901234567890,"min":-9223372036854775808,"under":-9223372036854775809}}',
	'floats' => '{"result":[1.0,0.1,1e3,1E-5,-0.0,-0,1e400,123456789.123456789]}',
	'escapes' => '{"result":"\\u0418\\u0432 \\ud83d\\ude80 \\/ \\" \\\\ \\n \\u0000"}',
	'unicode' => '{"result":{"имя":"Иван 🚀"}}',
	'a lone surrogate' => '{"result":"\\ud800"}',
	'empty keys' => '{"":1,"result":{"":[]}}',
	'numeric keys' => '{"result":{"1":"a","02":"b","-3":"c","9223372036854775808":"d"}}',
	'keys that repeat' => '{"result":1,"result":2,"error":"","error":null}',
	'total and next' => '{"result":[{"ID":"1"}],"next":50,"total":120,"time":{"start":1.5,"date_start":"x","operating":0}}',
	'members of its own' => '{"result":null,"custom":{"a":[]},"total":"5"}',
	'an empty error' => '{"error":"","result":1}',
	'an error that is null' => '{"error":null,"result":1}',
	'an error that is zero' => '{"error":0,"error_description":"zero"}',
	'an error that is a zero in a string' => '{"error":"0","error_description":"zero"}',
	'an error that is a number' => '{"error":401,"error_description":"number"}',
	'an error that is a float' => '{"error":1.5}',
	'an error that is true' => '{"error":true}',
	'an error that is false' => '{"error":false}',
	'an error that is a list' => '{"error":["expired_token"]}',
	'an error that is an object' => '{"error":{"code":"X","message":"m"}}',
	'an error that is an empty list' => '{"error":[]}',
	'an error beside a result' => '{"result":[1],"error":"invalid_token","error_information":"theirs"}',
	'depth 400' => '{"result":' . str_repeat('[', 400) . str_repeat(']', 400) . '}',
	'depth 511' => str_repeat('[', 511) . str_repeat(']', 511),
	'depth 512' => str_repeat('[', 512) . str_repeat(']', 512),
	'depth 513' => str_repeat('[', 513) . str_repeat(']', 513),
];
$cases = [];
foreach ($bodies as $name => $body) {
	$cases["a reply of $name"] = [
		'constants' => ['C_REST_BLOCK_LOG' => !in_array($name, ['empty', 'HTML', 'unicode', 'true', 'null', 'floats', 'escapes'], true)],
		'reply' => $body,
		'run' => 'return CRest::call("crm.deal.list", ["id" => 1]);',
	];
}
$cases['a reply of an error that is true']['differs'] = [
	'why' => 'it equals expired_token, and a failed refresh stores nothing, least of all the address of a webhook',
	'expected' => ['files' => ['settings.json' => '{absent}']],
];
foreach ([201, 204, 400, 403, 404, 429, 500, 503] as $status) {
	$cases["a reply with status $status"] = [
		'reply' => ['status' => $status, 'body' => '{"result":"all the same"}'],
		'run' => 'return CRest::call("profile");',
	];
}

return $cases + [
	'a reply that is no UTF-8' => [
		'faults' => [['raw', ['bytes' => "HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{\"result\":\"\xff\"}"]]],
		'run' => 'return CRest::call("profile");',
	],
	'a reply of another type' => ['reply' => ['type' => 'text/plain', 'body' => '{"result":1}'], 'run' => 'return CRest::call("profile");'],
	'a reply in gzip that nobody asked for' => [
		'constants' => ['C_REST_BLOCK_LOG' => true],
		'faults' => [['gzip-garbage']],
		'differs' => ['why' => 'gzip is asked for', 'expected' => ['value' => "'curl_error'"]],
		'run' => 'return CRest::call("profile")["error"] ?? null;',
	],
	'a large reply' => [
		'constants' => ['C_REST_BLOCK_LOG' => true],
		'reply' => '{"result":[' . implode(',', array_fill(0, 5000, '{"ID":"1","TITLE":"A deal"}')) . ']}',
		'run' => '$r = CRest::call("crm.deal.list"); return [count($r["result"]), md5(serialize($r))];',
	],
	'a reply of the portal' => ['reply' => null, 'run' => 'return CRest::call("user.current");'],
	'a page of the portal' => [
		'reply' => null,
		'constants' => ['C_REST_BLOCK_LOG' => true],
		'run' => '$r = CRest::call("user.get", ["start" => 50]); return [array_keys($r), $r["next"], $r["total"], count($r["result"])];',
	],
];
