--TEST--
A short page in the middle of a chain is not taken for the end of the list
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 700]);
$portal->changeRows("deals", delete: [120, 130]);
$short = array_values(array_diff(range(101, 150), [120, 130]));
fake_batch($portal, [deals(range(51, 100)), deals($short), deals(range(1, 50))]);
echo runs(ids($b24->list("crm.deal.list"))), "\n";
show_requests($portal);
?>
--EXPECT--
1-119 121-129 131-700
crm.deal.list
batch of 11
crm.deal.list
batch of 50
