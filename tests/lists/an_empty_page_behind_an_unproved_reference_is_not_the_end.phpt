--TEST--
An empty page ends the list only where references are known to work
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 300]);
fake_batch($portal, [deals(range(51, 100)), [], []]);
echo runs(ids($b24->list("crm.deal.list"))), "\n";
show_requests($portal);
?>
--EXPECT--
1-300
crm.deal.list
batch of 11
crm.deal.list
batch of 50
