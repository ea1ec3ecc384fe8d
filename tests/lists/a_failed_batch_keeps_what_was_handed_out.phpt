--TEST--
A list by offsets that is resumed within a batch repeats no row when that batch fails
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

// Pages have ten rows, so that row 137 lies in a batch behind the first page.
[$portal, $b24] = portal_and_client([], ["deals" => 300]);
$portal->settings(["quirks" => ["pageSize" => 10]]);
$cursor = $b24->list("crm.deal.list", [], ["strategy" => "offset"]);
foreach ($cursor as $number => $row) {
	if ($number === 136) {
		break;
	}
}
$position = $cursor->position();
foreach (["INTERNAL_SERVER_ERROR", "QUERY_LIMIT_EXCEEDED"] as $error) {
	$failed = ["error" => $error, "error_description" => ""];
	fake_batch($portal, [], array_fill(0, 50, $failed), []);
	$before = count($portal->requests());
	echo runs(ids($b24->list("crm.deal.list", [], ["strategy" => "offset", "resume" => $position]))), "\n";
	echo basename($portal->requests()[$before + 1]["path"]), "\n";
}
?>
--EXPECT--
138-300
batch
138-300
batch
