--TEST--
Pages behind a reference that led nowhere are recognized before a row of them is handed out, and asked for again
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 700]);
fake_batch($portal, [deals(range(51, 100)), deals(range(101, 150)), deals(range(1, 50)), deals(range(51, 100)), deals(range(101, 150)),
	deals(range(151, 200)), deals(range(201, 250)), deals(range(251, 300)), deals(range(301, 350)), deals(range(351, 400))]);
echo runs(ids($b24->list("crm.deal.list"))), "\n";
show_requests($portal);
echo json_encode($portal->requests()[2]["json"]["filter"]), "\n";
?>
--EXPECT--
1-700
crm.deal.list
batch of 11
crm.deal.list
batch of 50
{">ID":150}
