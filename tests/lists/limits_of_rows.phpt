--TEST--
A limit ends the list and keeps requests small
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 3000]);
foreach ([["limit" => 3], ["limit" => 50], ["limit" => 130], ["limit" => 700, "concurrency" => 3], ["limit" => 130, "strategy" => "offset"]] as $options) {
	$before = count($portal->requests());
	echo runs(ids($b24->list("crm.deal.list", [], $options))), "\n";
	show_requests($portal, $before);
}
?>
--EXPECT--
1-3
crm.deal.list
1-50
crm.deal.list
1-130
crm.deal.list
batch of 2
1-700
batch of 2
batch of 15
1-130
crm.deal.list
batch of 2
