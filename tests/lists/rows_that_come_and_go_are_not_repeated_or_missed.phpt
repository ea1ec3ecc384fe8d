--TEST--
While 2,000 rows come and go, none is repeated, and none that lives throughout is missed
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

foreach (["keyset", "range"] as $strategy) {
	[$portal, $b24] = portal_and_client([], ["deals" => 12000, "churn" => 10, "churnTotal" => 2000, "seed" => 5]);
	$ids = ids($b24->list("crm.deal.list", ["select" => ["ID"]], ["strategy" => $strategy, "concurrency" => 3]));
	echo "$strategy: ", count($portal->rowsSince("deals")["deleted"]), " went, ";
	check_against($portal, "deals", $ids);
}
?>
--EXPECT--
keyset: 2000 went, 0 repeated, 0 missed
range: 2000 went, 0 repeated, 0 missed
