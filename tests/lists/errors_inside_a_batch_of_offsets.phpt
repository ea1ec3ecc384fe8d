--TEST--
A command of a batch of offsets that fails is asked for again by itself; what follows it comes
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 400]);
$rows = deals(range(51, 150));
fake_batch($portal, [0 => array_slice($rows, 0, 50), 2 => [], 3 => [], 4 => [], 5 => [], 6 => []],
	[1 => ["error" => "INTERNAL_SERVER_ERROR", "error_description" => ""]], [400]);
echo runs(ids($b24->list("crm.deal.list", [], ["strategy" => "offset"]))), "\n";
show_requests($portal);
?>
--EXPECT--
1-400
crm.deal.list
batch of 7
crm.deal.list
batch of 5
