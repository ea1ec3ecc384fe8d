--TEST--
With a concurrency, ranges of ids are read at once, and rows still come in order
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 12000, "latency" => is_slow() ? 3000 : 400]);
$cursor = $b24->list("crm.deal.list", ["select" => ["ID"]], ["concurrency" => 3]);
echo runs(ids($cursor)), "\n";
$sizes = array_map(static fn (array $request) => count($request["json"]["cmd"]), $portal->requests());
rsort($sizes);
echo "batches of ", implode(", ", $sizes), "\n";
echo $portal->service()["concurrency"], " at once\n";
// Which of those that are under way at once arrives first is a matter of chance.
foreach ($portal->requests() as $request) {
	$commands = array_map("urldecode", $request["json"]["cmd"]);
	if (str_contains($commands["c0"], "filter[>ID]=2500&")) {
		break;
	}
}
echo strstr($commands["c0"], "filter"), "\n", strstr($commands["c1"], "filter"), "\n", $commands["c49"], "\n";
?>
--EXPECT--
1-12000
batches of 50, 50, 50, 50, 44, 2
3 at once
filter[>ID]=2500&filter[<=ID]=4950
filter[>ID]=$result[c0][49][ID]&filter[<=ID]=4950
crm.deal.list?select[0]=ID&order[ID]=DESC&start=-1&filter[>ID]=2500&filter[<=ID]=4950
