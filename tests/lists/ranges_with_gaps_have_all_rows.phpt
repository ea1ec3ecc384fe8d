--TEST--
Ranges in which most ids are used up have all rows, in order, in few requests
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 20000]);
$portal->changeRows("deals", delete: 14000);
$portal->changeRows("deals", delete: range(9000, 11000));
$lived = [];
foreach ($portal->rowsSince("deals")["lived"] as [$first, $last]) {
	array_push($lived, ...range($first, $last));
}
$cursor = $b24->list("crm.deal.list", ["select" => ["ID"]], ["concurrency" => 3]);
var_dump(ids($cursor) === $lived, $cursor->requests() <= 10);
?>
--EXPECT--
bool(true)
bool(true)
