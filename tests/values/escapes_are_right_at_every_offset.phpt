--TEST--
Escapes and multi-byte characters are right at every offset in a text
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

// Texts are looked at in blocks of bytes: what needs attention stands at each place of several blocks.
$texts = [];
foreach (["\n", '"', "\x01", 'é', '€', '😀'] as $special) {
	for ($before = 0; $before < 40; $before++) {
		foreach ([0, 1, 15, 16, 33] as $behind) {
			$texts[] = str_repeat('a', $before) . $special . str_repeat('b', $behind);
		}
	}
}
var_dump(sent($portal, $b24, $texts)
	=== json_encode(['v' => $texts], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
?>
--EXPECT--
bool(true)
