--TEST--
Reading by offsets throws when rows come and go; the option guard permits it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 700]);
$read = function (array $options, array $change) use ($portal, $b24) {
	$portal->rows(["deals" => 700]);
	$cursor = $b24->list("crm.deal.list", ["order" => ["ID" => "DESC"]], $options + ["strategy" => "offset", "prefetch" => 0]);
	$ids = [];
	echo failure(function () use ($cursor, &$ids, $portal, $change) {
		foreach ($cursor as $number => $row) {
			$ids[] = id($row);
			if ($number === 20) {
				$portal->changeRows("deals", ...$change);
			}
		}
	}), "; ", count($ids), " rows, ", count($ids) - count(array_unique($ids)), " repeated\n";
};
$read([], ["delete" => [690]]);
$read([], ["delete" => 0, "add" => 1]);
$read([], ["delete" => [1], "add" => 1]);
$read(["guard" => false], ["delete" => [1], "add" => 1]);
$read([], ["delete" => 0]);
?>
--EXPECT--
ListChanged: crm.deal.list: the number of rows went from 700 to 699 while the list was read by offsets, so that rows may be missing; 50 rows, 0 repeated
ListChanged: crm.deal.list: the number of rows went from 700 to 701 while the list was read by offsets, so that rows may be missing; 50 rows, 0 repeated
ListChanged: crm.deal.list: row 651 came twice: rows were added or moved while the list was read by offsets; 50 rows, 0 repeated
nothing was thrown; 700 rows, 1 repeated
nothing was thrown; 700 rows, 0 repeated
