--TEST--
The progress is told when the rows of a request have arrived
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 700]);
$told = [];
$progress = function (int $rows, ?int $total, int $requests, float $elapsed) use (&$told) {
	$told[] = [$rows, $total, $elapsed >= 0 && $elapsed < slow(60)];
};
ids($b24->list("crm.deal.list", [], ["progress" => $progress]));
echo json_encode($told), "\n";
$told = [];
ids($b24->list("crm.deal.list", [], ["progress" => $progress, "strategy" => "offset"]));
echo json_encode($told), "\n";
[$ids, $end] = ids_and_end($b24->list("crm.deal.list", [], ["progress" => fn () => throw new DomainException("enough")]));
echo count($ids), " $end\n";
?>
--EXPECT--
[[50,null,true],[550,null,true],[700,null,true]]
[[50,700,true],[700,700,true]]
0 DomainException: enough
