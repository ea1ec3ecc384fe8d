--TEST--
A list in another order than by id is read by offsets, all in that order
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 620]);
$sums = [];
$cursor = $b24->list("crm.deal.list", ["order" => ["OPPORTUNITY" => "DESC"], "select" => ["OPPORTUNITY"]]);
$ids = [];
foreach ($cursor as $row) {
	$sums[] = (float) $row["OPPORTUNITY"];
	$ids[] = id($row);
}
$sorted = $sums;
rsort($sorted);
sort($ids);
var_dump($sums === $sorted, $cursor->total());
echo runs($ids), "\n";
show_requests($portal);
$commands = array_map("urldecode", $portal->last()["json"]["cmd"]);
echo $commands["c0"], "\n", $commands["c11"], "\n";
echo json_encode($portal->requests()[0]["json"]), "\n";
echo failure(fn () => $b24->list("crm.deal.list", ["order" => ["TITLE" => "ASC", "ID" => "ASC"]], ["strategy" => "keyset"])), "\n";
?>
--EXPECT--
bool(true)
int(620)
1-620
crm.deal.list
batch of 12
crm.deal.list?order[OPPORTUNITY]=DESC&select[0]=OPPORTUNITY&select[1]=ID&start=50
crm.deal.list?order[OPPORTUNITY]=DESC&select[0]=OPPORTUNITY&select[1]=ID&start=600
{"order":{"OPPORTUNITY":"DESC"},"select":["OPPORTUNITY","ID"]}
InvalidArgument: crm.deal.list: option "strategy" cannot follow the given order, which is not by ids
