--TEST--
A list ends at the row that was the last one when it began, however fast rows are added
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
$read = function (int $rows, int $grow, array $params, array $options) use ($portal, $b24) {
	$portal->rows(["deals" => $rows]);
	$portal->settings(["grow" => $grow]);
	$cursor = $b24->list("crm.deal.list", $params + ["select" => ["ID"]], $options);
	$ids = [];
	foreach ($cursor as $row) {
		$ids[] = id($row);
		if ($cursor->requests() > 200) {
			break;
		}
	}
	$first = array_values(array_filter($ids, fn ($id) => $id <= $rows));
	sort($first);
	echo runs($first), count($ids) === count(array_unique($ids)) ? "" : ", repeated", $cursor->requests() > 13 ? ", $cursor->requests() requests" : "", "\n";
};
foreach ([["strategy" => "keyset"], ["strategy" => "range", "concurrency" => 2]] as $options) {
	foreach ([1, 3, 60] as $grow) {
		$read(20000, $grow, [], $options);
		$read(130, $grow, [], $options);
	}
	$read(20000, 3, ["order" => ["ID" => "DESC"]], $options);
}
$read(400, 3, ["strange" => null], ["strategy" => "keyset"]);
?>
--EXPECT--
1-20000
1-130
1-20000
1-130
1-20000
1-130
1-20000
1-20000
1-130
1-20000
1-130
1-20000
1-130
1-20000
1-400
