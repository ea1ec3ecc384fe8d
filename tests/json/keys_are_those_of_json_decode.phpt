--TEST--
Keys become those that json_decode() makes, whatever is in them
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$keys = ['', 'a', ' ', '0', '1', '-1', '-0', '01', '1.0', ' 1', '1 ', '+1', '1e2', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '-9223372036854775809',
	'\u0000', '\u0000*\u0000a', 'a\u0000', '\u0030', '\u0061', '\"', '\\\\', '\/', '\n', 'é', '\u00e9', '😀', '\ud83d\ude00', 'null', 'true', 'ID', 'id', 'Id',
	str_repeat('k', 63), str_repeat('k', 64), str_repeat('k', 65), str_repeat('k', 5000), str_repeat('\n', 700), str_repeat('é', 40)];
for ($letter = 1; $letter < 256; $letter++) {
	$keys[] = sprintf('\u%04x', $letter);
	if (preg_match('/[A-Za-z0-9]/', chr($letter))) {
		$keys[] = chr($letter);
	}
}
// Many that share length, beginning and end.
for ($i = 0; $i < 2000; $i++) {
	$keys[] = sprintf('UF_CRM_1%04d_FIELD_ID', $i);
}
$members = [];
foreach ($keys as $i => $key) {
	$members[] = "\"$key\":$i";
}
foreach (['{' . implode(',', $members) . '}', '[{' . implode('},{', $members) . '}]', '{' . implode(',', [...$members, ...array_reverse($members)]) . '}'] as $json) {
	$result = received($portal, $b24, "{\"result\":$json}")->result;
	var_dump(serialize($result) === serialize(json_decode($json, true)));
}
var_dump(received($portal, $b24, '{"result":{"0":"a","1":"b","x":"c"}}')->result[1]);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
string(1) "b"
