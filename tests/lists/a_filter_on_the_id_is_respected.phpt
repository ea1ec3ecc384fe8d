--TEST--
Conditions of the caller on the id hold, in every strategy
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 3000]);
foreach (["keyset", "range", "offset"] as $strategy) {
	foreach ([[">ID" => 100, "<=ID" => 900], [">=ID" => "101", "<ID" => "901"], [">ID" => 2990], ["@ID" => [5, 6, 2000]]] as $filter) {
		echo runs(ids($b24->list("crm.deal.list", ["filter" => $filter], ["strategy" => $strategy]))), ", ";
	}
	echo "$strategy\n";
}
echo runs(ids($b24->list("crm.deal.list", ["order" => ["id" => "asc"], "filter" => [">ID" => 2950, "!ID" => [2970]]]))), "\n";
?>
--EXPECT--
101-900, 101-900, 2991-3000, 5-6 2000, keyset
101-900, 101-900, 2991-3000, 5-6 2000, range
101-900, 101-900, 2991-3000, 5-6 2000, offset
2951-2969 2971-3000
