--TEST--
Ranges of a portal that ignores the order throw instead of ending early; by keys such a list is read to its end
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 777]);
$portal->settings(["quirks" => ["order" => "ignored"]]);
foreach ([["strategy" => "range"], ["concurrency" => 4], ["strategy" => "keyset"]] as $options) {
	[$ids, $end] = ids_and_end($b24->list("crm.deal.list", [], $options));
	echo runs($ids), "\n$end\n";
}
[$ids, $end] = ids_and_end($b24->list("crm.deal.list", ["order" => ["ID" => "DESC"]]));
echo runs($ids), "\n$end\n";
$portal->rows(["deals" => 1]);
echo runs(ids($b24->list("crm.deal.list", [], ["strategy" => "range"]))), "\n";
?>
--EXPECT--
1-150
Protocol: crm.deal.list: the rows are not in the order that was asked for: the last ID is said to be 101, and 150 has come
1-150
Protocol: crm.deal.list: the rows are not in the order that was asked for: the last ID is said to be 101, and 150 has come
1-777
nothing was thrown
none
Protocol: crm.deal.list: the rows are not in descending order of ID: 2 came out of turn
1
