--TEST--
A hundred thousand rows take at most 42 requests, each row once, and little memory
--EXTENSIONS--
b24
--SKIPIF--
<?php
if (getenv("USE_ZEND_ALLOC") === "0" || getenv("SKIP_SLOW_TESTS")) die("skip slow");
?>
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

require __DIR__ . '/../inc/memory.inc';
[$portal, $b24] = portal_and_client(["limiter" => ["rate" => 2, "burst" => 50]], ["deals" => 100000, "rate" => 2, "burst" => 50]);
$b24->call("profile");
foreach ([["strategy" => "keyset"], ["concurrency" => 2]] as $options) {
	$seen = str_repeat("\0", 100001);
	$repeated = $count = 0;
	$before = memory_kb("VmHWM");
	foreach ($cursor = $b24->list("crm.deal.list", [], $options) as $row) {
		$repeated += $seen[(int) $row["ID"]] === "\1" ? 1 : 0;
		$seen[(int) $row["ID"]] = "\1";
		$count++;
		if ($count === 50000 && $options === ["concurrency" => 2]) {
			break;
		}
	}
	echo "$count rows, $repeated repeated\n";
	var_dump($cursor->requests() <= 42, is_checked() || memory_kb("VmHWM") - $before < 12 * 1024);
	unset($cursor);
}
?>
--EXPECT--
100000 rows, 0 repeated
bool(true)
bool(true)
50000 rows, 0 repeated
bool(true)
bool(true)
