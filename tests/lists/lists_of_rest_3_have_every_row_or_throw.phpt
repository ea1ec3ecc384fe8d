--TEST--
However a portal of REST 3.0 departs from the common page, a list has each row once, or throws, and it ends
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
$quirks = [
	[], ["pageSize" => 10], ["pageSize" => 20], ["pageSize" => 25], ["empty" => 2], ["empty" => 3], ["repeat" => true],
	["shuffled" => true], ["start" => "ignored"], ["order" => "ignored"], ["filter" => "ignored"],
];
foreach ($quirks as $quirk) {
	$ends = [];
	foreach ([["main.eventlog.list", "offset"], ["main.eventlog.list", "keyset"], ["main.eventlog.tail", "auto"]] as [$method, $strategy]) {
		$told = [];
		foreach ([234, 50, 7] as $rows) {
			foreach ([3] as $grow) {
				$portal->rows(["events" => $rows]);
				$portal->settings(["quirks" => $quirk, "grow" => $grow]);
				$cursor = $b24->list($method, [], ["strategy" => $strategy]);
				$ids = [];
				$end = failure(function () use ($cursor, &$ids) {
					foreach ($cursor as $row) {
						$ids[] = id($row);
						if ($cursor->requests() > 90) {
							throw new Exception("endless");
						}
					}
				});
				$all = array_diff($rows > 0 ? range(1, $rows) : [], $ids) === [];
				$end = strstr($end, ":", true) ?: ($all ? "all" : "LOST OF $rows");
				$told[count($ids) !== count(array_unique($ids)) ? "REPEATED" : $end] = true;
			}
		}
		$ends[] = implode(", ", array_keys($told));
	}
	echo json_encode($quirk), ": ", implode("; ", $ends), "\n";
}
?>
--EXPECT--
[]: all; all; all
{"pageSize":10}: all; all; all
{"pageSize":20}: all; all; all
{"pageSize":25}: all; all; all
{"empty":2}: all; all; all
{"empty":3}: all; all; all
{"repeat":true}: ListChanged; all; all
{"shuffled":true}: ListChanged; Protocol; Protocol
{"start":"ignored"}: ListChanged; all; all
{"order":"ignored"}: all; all; all
{"filter":"ignored"}: all; Protocol; ListChanged, Protocol
