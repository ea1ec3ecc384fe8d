--TEST--
However a portal departs from the common page, a list by offsets has each row once, or throws
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
$quirks = [
	[], ["total" => 0], ["total" => 350], ["total" => 9999], ["total" => 10 ** 17], ["total" => "none"], ["total" => "page"], ["next" => "none"],
	["next" => "same"], ["next" => "always"], ["total" => 0, "next" => "always"], ["total" => "none", "next" => "same"],
	["pageSize" => 10], ["pageSize" => 10, "next" => "none"], ["pageSize" => 20, "total" => 0], ["pageSize" => 100],
	["pageSize" => 100, "next" => "none"], ["pageSize" => 49], ["pageSize" => 49, "next" => "none"], ["start" => "ignored"],
	["start" => "ignored", "total" => 0], ["start" => "rounded", "pageSize" => 10], ["start" => "clamped", "total" => 9999],
	["empty" => 1], ["empty" => 3], ["empty" => 3, "total" => 0], ["repeat" => true], ["hidden" => 7],
	["total" => "none", "next" => "none"], ["shuffled" => true],
];
foreach ($quirks as $quirk) {
	$ends = [];
	foreach (["crm.deal.list" => "deals", "department.get" => "departments"] as $method => $table) {
		foreach ([434, 50, 7] as $rows) {
			foreach ([["concurrency" => 1], ["concurrency" => 3, "prefetch" => 2]] as $options) {
				$portal->rows([$table => $rows]);
				$portal->settings(["quirks" => $quirk]);
				$cursor = $b24->list($method, [], $options + ["strategy" => "offset"]);
				$ids = [];
				$end = failure(function () use ($cursor, &$ids) {
					foreach ($cursor as $row) {
						$ids[] = id($row);
						if ($cursor->requests() > 200) {
							throw new Exception("endless");
						}
					}
				});
				sort($ids);
				$all = $ids === ($rows > 0 ? range(1, $rows) : []);
				$end = strstr($end, ":", true) ?: "ended";
				$twice = count($ids) !== count(array_unique($ids));
				$ends[$end === "ended" ? ($all ? "all" : "LOST OF $rows") : ($twice ? "REPEATED" : ($all ? "all, $end" : $end))] = true;
			}
		}
	}
	echo json_encode($quirk), ": ", implode("; ", array_keys($ends)), "\n";
}
?>
--EXPECT--
[]: all
{"total":0}: all
{"total":350}: all; all, ListChanged
{"total":9999}: all, ListChanged
{"total":100000000000000000}: all, ListChanged
{"total":"none"}: all
{"total":"page"}: all
{"next":"none"}: all
{"next":"same"}: all
{"next":"always"}: all
{"total":0,"next":"always"}: all, ListChanged; all, Protocol
{"total":"none","next":"same"}: ListChanged; all, ListChanged; all
{"pageSize":10}: all
{"pageSize":10,"next":"none"}: all
{"pageSize":20,"total":0}: all
{"pageSize":100}: all
{"pageSize":100,"next":"none"}: all
{"pageSize":49}: all
{"pageSize":49,"next":"none"}: ListChanged; all
{"start":"ignored"}: ListChanged; all
{"start":"ignored","total":0}: ListChanged; all, ListChanged; all
{"start":"rounded","pageSize":10}: ListChanged; all
{"start":"clamped","total":9999}: all, ListChanged
{"empty":1}: ListChanged
{"empty":3}: ListChanged; all
{"empty":3,"total":0}: ListChanged; all
{"repeat":true}: ListChanged; all
{"hidden":7}: ListChanged; all
{"total":"none","next":"none"}: all
{"shuffled":true}: all
