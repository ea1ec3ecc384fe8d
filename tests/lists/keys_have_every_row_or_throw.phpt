--TEST--
However a portal departs from the common page, a list by keys or ranges has each row once, or throws
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
$quirks = [
	["pageSize" => 10], ["pageSize" => 20], ["pageSize" => 49], ["pageSize" => 500], ["order" => "ignored"], ["filter" => "ignored"],
	["order" => "ignored", "filter" => "ignored"], ["empty" => 2], ["empty" => 5], ["repeat" => true], ["shuffled" => true], ["total" => 0, "uncounted" => 0],
];
foreach ($quirks as $quirk) {
	$ends = [];
	foreach ([[], ["concurrency" => 3, "prefetch" => 2]] as $options) {
		foreach ([[], ["order" => ["ID" => "DESC"]], ["strange" => null]] as $params) {
			$told = [];
			foreach ([230, 50] as $rows) {
				foreach ([3] as $grow) {
					$portal->rows(["deals" => $rows]);
					$portal->settings(["quirks" => $quirk, "grow" => $grow]);
					$cursor = $b24->list("crm.deal.list", $params, $options);
					$ids = [];
					$end = failure(function () use ($cursor, &$ids) {
						foreach ($cursor as $row) {
							$ids[] = id($row);
							if ($cursor->requests() > 250) {
								throw new Exception("endless");
							}
						}
					});
					$all = array_diff($rows > 0 ? range(1, $rows) : [], $ids) === [];
					$end = strstr($end, ":", true) ?: ($all ? "all" : "LOST OF $rows");
					$told[count($ids) !== count(array_unique($ids)) ? "REPEATED" : $end] = true;
				}
			}
			ksort($told);
			$ends[] = implode(", ", array_keys($told));
		}
	}
	echo json_encode($quirk), ": ", implode("; ", $ends), "\n";
}
?>
--EXPECT--
{"pageSize":10}: all; all; all; all; all; all
{"pageSize":20}: all; all; all; all; all; all
{"pageSize":49}: all; all; all; all; all; all
{"pageSize":500}: all; all; all; all; all; all
{"order":"ignored"}: all; Protocol; all; Protocol; Protocol; Protocol
{"filter":"ignored"}: Protocol; Protocol; Protocol; Protocol; Protocol; Protocol
{"order":"ignored","filter":"ignored"}: Protocol; Protocol; Protocol; Protocol; Protocol; Protocol
{"empty":2}: all; all; all; all; all; all
{"empty":5}: all; all; all; all; all; all
{"repeat":true}: all; all; all; all; all; all
{"shuffled":true}: Protocol; Protocol; Protocol; Protocol; Protocol; Protocol
{"total":0,"uncounted":0}: all; all; all; all; all; all
