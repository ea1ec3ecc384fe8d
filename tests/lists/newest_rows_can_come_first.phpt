--TEST--
In descending order of the id, too, lists are read by keys, with conditions on the id, limits, positions and ranges
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 3000, "records" => 230]);
$newest = ["order" => ["ID" => "DESC"]];
$backwards = fn (iterable $rows) => runs(array_reverse(ids($rows)));
foreach ([["strategy" => "keyset"], ["concurrency" => 3], ["strategy" => "offset"]] as $options) {
	foreach ([[], [">ID" => 100, "<=ID" => 900], [">=ID" => "101", "<ID" => "901"], ["<ID" => 9], ["@ID" => [5, 6, 2000]]] as $filter) {
		echo $backwards($b24->list("crm.deal.list", $newest + ["filter" => $filter], $options)), ", ";
	}
	echo "\n";
}
$cursor = $b24->list("crm.deal.list", ["order" => ["id" => "desc"], "select" => ["ID"]]);
echo $backwards($cursor), " in ", $cursor->requests(), "\n";
$commands = array_map("urldecode", $portal->requests()[count($portal->requests()) - 2]["json"]["cmd"]);
echo $commands["c0"] ?? "", "\n", $commands["c1"], "\n", end($commands), "\n";
$seen = [];
foreach ($cursor = $b24->list("crm.deal.list", $newest, ["limit" => 130]) as $row) {
	$seen[] = id($row);
}
echo runs(array_reverse($seen)), "\n";
echo $backwards($b24->list("crm.deal.list", $newest, ["resume" => $cursor->position()])), "\n";
echo failure(fn () => $b24->list("crm.deal.list", [], ["resume" => $cursor->position()])), "\n";
echo $backwards($b24->list("main.eventlog.list", ["order" => ["id" => "DESC"], "filter" => [["id", "<", 201]]])), " ", json_encode($portal->last()["json"]["filter"]), "\n";
// Rows that come meanwhile are above.
$portal->settings(["grow" => 3]);
echo $backwards($b24->list("crm.deal.list", $newest)) === "1-3003" ? "all" : "not all", "\n";
?>
--EXPECT--
1-3000, 101-900, 101-900, 1-8, 5-6 2000, 
1-3000, 101-900, 101-900, 1-8, 5-6 2000, 
1-3000, 101-900, 101-900, 1-8, 5-6 2000, 
1-3000 in 3
crm.deal.list?order[ID]=DESC&select[0]=ID&start=-1&filter[<ID]=2951
crm.deal.list?order[ID]=DESC&select[0]=ID&start=-1&filter[<ID]=$result[c0][49][ID]
crm.deal.list?order[ID]=ASC&select[0]=ID&start=-1&filter[<ID]=2951
2871-3000
1-2870
InvalidArgument: crm.deal.list: option "resume" is the position of another list: other parameters, or another method
1-200 [["id","<",201],["id","<",51]]
all
