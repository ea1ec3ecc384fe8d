--TEST--
The memory of replies is given back, also of those that are refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$bodies = ['{"result":[{"ID":"1","a":{"b":[1.5,"x",null]}}],"extra":{"k":"' . str_repeat('v', 100) . '"}}', '{"result":[{"a":[1,', '{"error":"X","error_description":"d"}', '{"result":{"a":1,"a":[1,2]}}'];
$rounds = function (int $count) use ($portal, $b24, $bodies): void {
	for ($i = 0; $i < $count; $i++) {
		try {
			received($portal, $b24, $bodies[$i % count($bodies)]);
		} catch (B24\Exception) {
		}
	}
};
$rounds(40);
gc_collect_cycles();
$before = memory_get_usage();
$rounds(400);
gc_collect_cycles();
var_dump(memory_get_usage() - $before < 2048);
?>
--EXPECT--
bool(true)
