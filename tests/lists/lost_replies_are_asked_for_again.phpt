--TEST--
A reply that is lost is asked for again; without retries it is thrown, and the list can be resumed
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 3000]);
$portal->fault("reset", ["at" => "body"], "batch", nth: 2);
echo runs(ids($b24->list("crm.deal.list"))), "\n";
show_requests($portal);
$portal->fault("reset", ["at" => "body"], "batch");
$cursor = $b24->list("crm.deal.list", [], ["retries" => 0]);
[$ids, $end] = ids_and_end($cursor);
echo runs($ids), ", ", strstr($end, ":", true), "\n";
echo runs(ids($b24->list("crm.deal.list", [], ["resume" => $cursor->position()]))), "\n";
?>
--EXPECT--
1-3000
crm.deal.list
batch of 11
batch of 50
batch of 50
1-50, Connection
51-3000
