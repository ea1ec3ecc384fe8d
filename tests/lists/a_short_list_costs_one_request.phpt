--TEST--
A list of fewer rows than a page costs one request, which does not count
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 7]);
echo runs(ids($b24->list("crm.deal.list", ["select" => ["TITLE"]]))), "\n";
show_requests($portal);
echo json_encode($portal->last()["json"]), "\n";
$portal->rows(["deals" => 0]);
echo runs(ids($b24->list("crm.deal.list"))), "\n";
show_requests($portal, 1);
?>
--EXPECT--
1-7
crm.deal.list
{"select":["TITLE","ID"],"order":{"ID":"ASC"},"start":-1}
none
crm.deal.list
