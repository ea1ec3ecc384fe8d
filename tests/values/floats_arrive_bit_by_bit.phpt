--TEST--
Floats arrive bit by bit, in as few digits as that takes
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$floats = [0.1, 0.1 + 0.2, 1 / 3, 1.5, -2.25, 1e25, 1e-7, 5e-324, PHP_FLOAT_MIN, PHP_FLOAT_MAX, -PHP_FLOAT_MAX,
	PHP_FLOAT_EPSILON, M_PI, 9007199254740993.0, 1e22, 1e23, 123456789.12345678, 0.30000000000000004];
mt_srand(24);
for ($i = 0; $i < 2000; $i++) {
	// Any 64 bits but infinities and NANs.
	$bits = pack('V2', mt_rand(0, 0xFFFFFFFF), mt_rand(0, 0xFFFFFFFF) & ~(1 << mt_rand(20, 30)));
	$floats[] = unpack('e', $bits)[1];
}
sent($portal, $b24, $floats);
$arrived = $portal->last()['json']['v'];
var_dump(count($arrived));
foreach ($floats as $i => $float) {
	if (pack('E', (float) $arrived[$i]) !== pack('E', $float)) {
		echo "$i: ", var_export($float, true), ' arrived as ', var_export($arrived[$i], true), "\n";
	}
}
echo sent($portal, $b24, [0.1, 0.1 + 0.2, 1.5, -2.25]), "\n";
?>
--EXPECT--
int(2018)
{"v":[0.1,0.30000000000000004,1.5,-2.25]}
