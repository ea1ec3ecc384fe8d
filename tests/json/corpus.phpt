--TEST--
A corpus of documents is read or refused as json_decode() does it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$documents = [
	// literals
	'null', 'true', 'false', 'NULL', 'True', 'FALSE', 'nul', 'nulll', 'tru', 'fals', 'falsey', 'NaN', 'Infinity', '-Infinity', 'undefined', 'nil',
	// numbers
	'0', '-0', '1', '-1', '10', '123456789', '0.0', '-0.0', '0.5', '1.5', '-1.25', '1e5', '1E5', '1e+5', '1e-5', '1.5e3', '0e0', '0E-0', '1e308', '1e309',
	'-1e309', '1e-400', '5e-324', '2.4e-324', '2.5e-324', '9007199254740991', '9007199254740993', '9223372036854775807', '9223372036854775808',
	'-9223372036854775808', '-9223372036854775809', '18446744073709551616', '100000000000000000000000000000000000000000', '1.7976931348623157e308',
	'1.7976931348623159e308', '0.1', '0.2', '0.30000000000000004', '123456789.123456789', '1.00000000000000000000000000000000000001',
	'0.00000000000000000000000000000000000000000000000001', '99999999999999999999.9', '1e22', '1e23', '8.5e22', '9007199254740993.0', '9007199254740992.5',
	'+1', '+0', '-', '--1', '- 1', '01', '00', '-01', '-00', '1.', '.5', '-.5', '1.e5', '1e', '1e+', '1e-', '1E+', 'e5', '1e5.5', '1.5.5', '1..5', '1 2', '1,2',
	'0x10', '0b1', '0o7', '1_000', '1f', '1n', '1e5e5', '1+1', '１', '٣', '1"', '1a', 'a1',
	// strings
	'""', '"a"', '"abc def"', '"\""', '"\\\\"', '"\/"', '"/"', '"\b\f\n\r\t"', '"\u0000"', '"\u0041"', '"\u00e9"', '"\u00E9"', '"\u20ac"', '"\uD83D\uDE00"',
	'"\ud83d\ude00"', '"\uDBFF\uDFFF"', '"\uD800\uDC00"', '"\uFFFF"', '"\uFFFE"', '"é"', '"€"', '"😀"', "\"\u{7f}\"", "\"\u{80}\"", "\"\u{7ff}\"", "\"\u{800}\"", "\"\u{fffd}\"",
	"\"\u{10ffff}\"", "\"\u{2028}\u{2029}\"", "\"\u{feff}\"", "\"\u{d7ff}\u{e000}\"", '"\\\\u0041"', '"\\\\\\""', '"a\\\\"', '"<script>"', '"\'"', '"\u0022\u005c\u002f"',
	'"', '"a', 'a"', '"\"', '"\\\\\\"', '"\a"', '"\x41"', '"\0"', '"\\\'"', '"\u"', '"\u0"', '"\u00"', '"\u004"', '"\u004G"', '"\u00 4"', '"\U0041"', '"\u-041"', '"\u+041"',
	'"\uD800"', '"\uDC00"', '"\uD83D"', '"\uD83Dx"', '"\uD83D\n"', '"\uD83D\u"', '"\uD83D\u0041"', '"\uD83D\uD83D"', '"\uDE00\uD83D"', '"\uD83D\uDE0"',
	"\"\t\"", "\"\n\"", "\"\r\"", "\"\0\"", "\"a\0b\"", "\"\x1f\"", "\"\x01\"", "\"\x80\"", "\"\xbf\"", "\"\xc0\x80\"", "\"\xc1\xbf\"", "\"\xc2\"", "\"\xc2\x41\"", "\"\xe0\x80\x80\"",
	"\"\xe0\x9f\xbf\"", "\"\xe2\x82\"", "\"\xe2\x82\x41\"", "\"\xe2\x28\xa1\"", "\"\xed\xa0\x80\"", "\"\xed\xbf\xbf\"", "\"\xf0\x80\x80\x80\"", "\"\xf0\x8f\xbf\xbf\"", "\"\xf0\x9f\x98\"",
	"\"\xf0\x9f\x98\x41\"", "\"\xf4\x90\x80\x80\"", "\"\xf5\x80\x80\x80\"", "\"\xf8\x88\x80\x80\x80\"", "\"\xfe\"", "\"\xff\"", "'a'", '`a`', '"a" "b"', '"a""b"', "\"a\\\n\"",
	// arrays
	'[]', '[ ]', "[\n\t\r ]", '[1]', '[1,2,3]', '[ 1 , 2 ]', '[[]]', '[[],[]]', '[[[[[]]]]]', '[null]', '[true,false,null]', '["a",1,1.5,[],{}]', '[{},{}]',
	'[', ']', '[1', '[1,', '[1,]', '[,1]', '[,]', '[1,,2]', '[1 2]', '[1;2]', '[1:2]', '[}', '[1}', '[[]', '[]]', '[1]2', '["a]', '[a]', '[1,2', '[1,[2]', '[1]]', '[1],', '[1],[2]',
	// objects
	'{}', '{ }', "{\n}", '{"a":1}', '{"a":1,"b":2}', '{ "a" : 1 , "b" : 2 }', '{"":1}', '{" ":1}', '{"a":{}}', '{"a":{"b":{"c":[]}}}', '{"a":1,"a":2}', '{"a":1,"a":{"b":2},"a":[3]}',
	'{"0":1}', '{"0":1,"1":2}', '{"1":1,"0":2}', '{"-1":1}', '{"01":1}', '{"1.5":1}', '{"9223372036854775807":1}', '{"9223372036854775808":1}', '{"-9223372036854775808":1}', '{"-0":1}',
	'{"0":1,"0":2,"00":3}', '{"\u0061":1}', '{"\u0061":1,"a":2}', '{"\u0030":1,"0":2}', '{"\u0000":1}', '{"\u0000a":1}', '{"a\u0000b":1}', '{"_empty_":1}', '{"é":1}', '{"\u00e9":1,"é":2}', '{"😀":1}',
	'{"a b":1}', '{"a\"b":1}', '{"a\\\\":1}', '{"a\/b":1}', '{"__proto__":1}', '{"a":null}',
	'{', '}', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{,}', '{,"a":1}', '{"a" 1}', '{"a"::1}', '{"a":1:2}', '{"a":1 "b":2}', '{"a":1;"b":2}', '{"a",1}', '{a:1}', "{'a':1}", '{1:1}', '{null:1}',
	'{[]:1}', '{{}:1}', '{"a":}', '{:1}', '{"a":1]', '{"a":[1}', '{"a":1}}', '{"a":1}{', '{"a":1},', '{"a":1}"b"', '{"a":1 ,, "b":2}', "{\"a\n\":1}", "{\"a\xff\":1}", '{"a\uD800":1}', '{"a',
	// white space and comments
	" 1", "1 ", "\t1\n", "\r\n[\r\n1\r\n]\r\n", '', ' ', "\n", "\x0b1", "\x0c1", "\u{a0}1", "\u{2003}1", "\u{feff}1", "1\0", "\0001", "1 \0", "1\0 ", '1 // x', '/* x */ 1', '1#', '1;', "[1]\0", "[\0]", "[1\0]",
	"\x001", "[1,\x0b2]", "[1\x0c]", "1\x1a", "\x1b", "\xef\xbb\xbf{}", "\xfe\xff\x00\x31", "1\xff", "[1]\xc2", "[\xc2\xa0]",
];
foreach (range(0, 255) as $byte) {
	array_push($documents, chr($byte), '[1' . chr($byte) . ']', '"\\' . chr($byte) . '"', '"' . chr($byte) . '"', '{"a"' . chr($byte) . '1}', '1' . chr($byte));
}
// Every length around the sizes of blocks, with what ends a block at each place.
foreach ([1, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65] as $length) {
	foreach (['"', '\\n', 'é', "\n", "\xff", '\\u00e9', '😀'] as $what) {
		$documents[] = '["' . str_repeat('x', $length) . $what . str_repeat('y', 20) . '"]';
		$documents[] = '{"' . str_repeat('k', $length) . $what . '":"' . $what . str_repeat('z', $length) . '"}';
	}
}

$valid = $invalid = [];
foreach (array_unique($documents) as $document) {
	json_decode($document, true);
	json_last_error() === JSON_ERROR_NONE ? $valid[] = $document : $invalid[] = $document;
}
echo count($valid) > 350 && count($invalid) > 800 ? "enough\n" : count($valid) . ' ' . count($invalid) . "\n";

// All valid ones at once, and each by itself.
$body = '{"result":[' . implode(',', $valid) . ']}';
$expected = json_decode($body, true, 512, JSON_BIGINT_AS_STRING);
var_dump(serialize(received($portal, $b24, $body)->toArray()) === serialize($expected));
foreach ($valid as $document) {
	$result = received($portal, $b24, "{\"result\":$document}")->result;
	if (serialize($result) !== serialize(json_decode($document, true, 512, JSON_BIGINT_AS_STRING))) {
		echo 'differs: ', json_encode($document, JSON_INVALID_UTF8_SUBSTITUTE), ' became ', var_export($result, true), "\n";
	}
}
foreach ($invalid as $document) {
	// Wrapped, some become valid: such as 1} or what is empty.
	foreach ([$document, "{\"result\":$document}", "{\"result\":[$document]}"] as $body) {
		json_decode($body, true);
		if (json_last_error() === JSON_ERROR_NONE) {
			continue;
		}
		$portal->fault('reply', ['body' => $body]);
		$failure = failure(fn () => $b24->call('test.echo'));
		if (!preg_match('/^Protocol: test.echo: The reply is (not JSON|empty)/', $failure)) {
			echo 'accepted: ', json_encode($body, JSON_INVALID_UTF8_SUBSTITUTE), ": $failure\n";
		}
	}
}
echo "done\n";
?>
--EXPECT--
enough
bool(true)
done
