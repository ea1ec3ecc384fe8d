--TEST--
Doubles are read bit by bit, however they are written
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$texts = ['0.1', '1.0', '-0.0', '5e-324', '2.4703282292062327e-324', '2.4703282292062328e-324', '2.2250738585072014e-308', '2.2250738585072011e-308',
	'1.7976931348623157e308', '1.7976931348623158e308', '1e309', '-1e309', '9007199254740993.0', '9007199254740992.9999', '0.500000000000000166533453693773481063544750213623046875',
	'3.14159265358979323846264338327950288', '1733318565.183275', '0.5117831230163574', '1e22', '1e23', '123456789012345.6', '1234567890123456.7', '0.000001', '1e-22', '1e-23'];
mt_srand(24);
for ($i = 0; $i < 20000; $i++) {
	$texts[] = match ($i % 4) {
		0 => mt_rand() . '.' . mt_rand(),
		1 => mt_rand(0, 99) . '.' . str_pad((string) mt_rand(), mt_rand(1, 25), '0', STR_PAD_LEFT),
		2 => mt_rand(1, 9) . '.' . mt_rand() . mt_rand() . 'e' . mt_rand(-330, 308),
		3 => '-' . mt_rand() . mt_rand() . mt_rand() . '.' . mt_rand() . 'E' . mt_rand(-60, 60),
	};
}
$body = '{"result":[' . implode(',', $texts) . ']}';
$expected = json_decode($body, true)['result'];
$result = received($portal, $b24, $body)->result;
var_dump(count($result));
foreach ($expected as $i => $double) {
	if (!is_float($result[$i]) || pack('E', $result[$i]) !== pack('E', $double)) {
		echo $texts[$i], ' became ', var_export($result[$i], true), "\n";
	}
}
?>
--EXPECT--
int(20025)
