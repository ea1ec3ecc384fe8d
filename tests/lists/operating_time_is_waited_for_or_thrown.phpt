--TEST--
When the operating time of the method is used up, the list waits or throws, as the client is told to
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client(["limiter" => true, "onOperatingLimit" => "throw"], ["deals" => 700, "operatingCost" => 50, "operatingWindow" => 5]);
[$ids, $end] = ids_and_end($cursor = $b24->list("crm.deal.list"));
echo runs($ids), ", ", strstr($end, ":", true), "\n";
$waiting = new B24\Client($portal->webhook, ["caFile" => $portal->caFile, "limiter" => true, "onOperatingLimit" => "wait"]);
echo runs(ids($waiting->list("crm.deal.list", [], ["resume" => $cursor->position()]))), "\n";
?>
--EXPECT--
1-500, OperationLimit
501-700
