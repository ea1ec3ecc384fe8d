--TEST--
What a method insists to have selected is selected in every question of a list
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
$portal->rows(["products" => 12345]);
$portal->settings(["quirks" => ["select" => ["id", "iblockId"]]]);
foreach ([["strategy" => "keyset"], ["concurrency" => 4]] as $options) {
	$cursor = $b24->list("catalog.product.list", ["select" => ["id", "iblockId", "name"]], $options);
	echo count(ids($cursor)), " rows\n";
	var_dump($cursor->requests() <= 8);
}
foreach ($portal->requests() as $request) {
	foreach ($request["json"]["cmd"] ?? [] as $command) {
		if (!str_contains(urldecode($command), "select[0]=id&select[1]=iblockId&select[2]=name")) {
			echo urldecode($command), "\n";
		}
	}
}
// Where the last id cannot be asked for at all, the list comes by keys.
$portal->fault("status", ["status" => 400, "error" => "X"], "nothing");
fake_batch($portal, [deals(range(1, 50))], [1 => ["error" => "NO_ORDER", "error_description" => ""]]);
fake_batch($portal, [deals(range(51, 100))], [1 => ["error" => "NO_ORDER", "error_description" => ""]]);
$portal->rows(["deals" => 3000]);
$cursor = $b24->list("crm.deal.list", [], ["strategy" => "range"]);
echo runs(ids($cursor)), " in ", $cursor->requests(), "\n";
?>
--EXPECT--
12345 rows
bool(true)
12345 rows
bool(true)
1-3000 in 5
