--TEST--
Pages that have another size than is documented, or lack rows that the user may not see, do not end a list by keys
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 1234]);
foreach ([10, 20, 25, 49, 100, 500] as $size) {
	foreach ([["strategy" => "keyset"], ["strategy" => "range"], ["strategy" => "keyset", "prefetch" => 0]] as $options) {
		$portal->settings(["quirks" => ["pageSize" => $size, "uncounted" => 0]]);
		[$ids, $end] = ids_and_end($cursor = $b24->list("crm.deal.list", ["filter" => ["!ID" => $size === 49 ? 7 : 1235]], $options));
		echo "$size: ", runs($ids), $end === "nothing was thrown" ? "" : " $end", $cursor->requests() > 12 ? ", $cursor->requests() requests" : "", "\n";
	}
}
foreach ([10, 20, 25] as $rows) {
	$portal->rows(["deals" => $rows]);
	$portal->settings(["quirks" => []]);
	$cursor = $b24->list("crm.deal.list");
	echo runs(ids($cursor)), " in {$cursor->requests()}\n";
}
?>
--EXPECT--
10: 1-1234
10: 1-1234
10: 1-1234
20: 1-1234
20: 1-1234
20: 1-1234
25: 1-1234
25: 1-1234
25: 1-1234
49: 1-6 8-1234
49: 1-6 8-1234
49: 1-6 8-1234
100: 1-1234
100: 1-1234
100: 1-1234
500: 1-1234
500: 1-1234
500: 1-1234
1-10 in 2
1-20 in 2
1-25 in 2
