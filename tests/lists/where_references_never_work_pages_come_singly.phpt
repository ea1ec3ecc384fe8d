--TEST--
Where references never lead anywhere, pages come singly after a few attempts
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 460]);
for ($i = 0; $i < 3; $i++) {
	fake_batch($portal, [0 => deals(range(51 + 100 * $i, 100 + 100 * $i)), 1 => deals(range(1, 50))]);
}
echo runs(ids($b24->list("crm.deal.list"))), "\n";
show_requests($portal);
?>
--EXPECT--
1-460
crm.deal.list
batch of 11
crm.deal.list
batch of 50
crm.deal.list
batch of 50
crm.deal.list
crm.deal.list
crm.deal.list
crm.deal.list
crm.deal.list
