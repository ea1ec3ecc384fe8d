--TEST--
The error of a command is thrown as its own exception, when the rows before it have been handed out
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 700]);
fake_batch($portal, [deals(range(51, 100)), deals(range(101, 150))], [2 => ["error" => "ACCESS_DENIED", "error_description" => "Access denied!"]]);
$portal->fault("status", ["status" => 403, "error" => "ACCESS_DENIED", "description" => "Access denied!"], "crm.deal.list", nth: 2);
$cursor = $b24->list("crm.deal.list");
[$ids, $end] = ids_and_end($cursor);
echo runs($ids), "\n$end\n";
var_dump($cursor->valid());
echo runs(ids($b24->list("crm.deal.list", [], ["resume" => $cursor->position()]))), "\n";
$portal->reset();
$portal->rows(["deals" => 700]);
fake_batch($portal, [deals(range(51, 100)), deals(range(101, 150))], [2 => ["error" => "INTERNAL_SERVER_ERROR", "error_description" => ""]]);
echo runs(ids($b24->list("crm.deal.list"))), "\n";
show_requests($portal);
?>
--EXPECT--
1-150
AccessDenied: crm.deal.list: Access denied! (ACCESS_DENIED, HTTP 403)
bool(false)
151-700
1-700
crm.deal.list
batch of 11
crm.deal.list
batch of 50
