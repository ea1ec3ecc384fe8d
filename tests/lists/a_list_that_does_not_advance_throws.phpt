--TEST--
A portal that heeds neither filter nor order is noticed before a row comes twice
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 300]);
fake_page($portal, deals(range(1, 50)), times: 0);
[$ids, $end] = ids_and_end($b24->list("crm.deal.list", ["strange" => null]));
echo runs($ids), "\n$end\n";
$portal->clearFaults();
fake_page($portal, deals([1, 3, 2]));
[$ids, $end] = ids_and_end($b24->list("crm.deal.list"));
echo runs($ids), "\n$end\n";
fake_page($portal, [["TITLE" => "x"]]);
[$ids, $end] = ids_and_end($b24->list("crm.deal.list"));
echo runs($ids), "\n$end\n";
fake_page($portal, [["iD" => "4"], ["iD" => "5"]]);
echo count(iterator_to_array($b24->list("crm.deal.list"))), " rows with the id in another case\n";
$portal->fault("reply", ["body" => json_encode(["result" => true])], "crm.deal.list");
echo ids_and_end($b24->list("crm.deal.list"))[1], "\n";
$portal->fault("reply", ["body" => json_encode(["result" => ["things" => []]])], "crm.item.list");
echo ids_and_end($b24->list("crm.item.list", ["entityTypeId" => 31]))[1], "\n";
?>
--EXPECT--
1-50
Protocol: crm.deal.list: the list does not advance: rows with ID above 50 were asked for, and 1 came out of turn
none
Protocol: crm.deal.list: the rows are not in ascending order of ID: 2 came out of turn
none
Protocol: crm.deal.list: a row has no integer in the field "ID"
2 rows with the id in another case
Protocol: crm.deal.list: the reply holds no rows
Protocol: crm.item.list: the reply holds no rows under "items"
