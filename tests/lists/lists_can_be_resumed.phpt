--TEST--
A list goes on behind the last row seen, in another process if need be
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 3000, "records" => 230]);
$lists = [
	["crm.deal.list", [], ["strategy" => "keyset"]], ["crm.deal.list", [], ["concurrency" => 3]], ["crm.deal.list", [], ["strategy" => "offset"]],
	["note.collection.list", [], []], ["main.eventlog.list", [], []], ["main.eventlog.tail", [], []],
];
foreach ($lists as [$method, $params, $options]) {
	$seen = [];
	$position = null;
	foreach ([1, 49, 50, 71, 29, 1] as $count) {
		$cursor = $b24->list($method, $params, $options + array_filter(["resume" => $position]));
		foreach ($cursor as $row) {
			$seen[] = id($row);
			if (--$count === 0) {
				break;
			}
		}
		$position = $cursor->position();
		unset($cursor);
	}
	$rest = ids($cursor = $b24->list($method, $params, $options + ["resume" => $position]));
	$nothing = ids($b24->list($method, $params, $options + ["resume" => $cursor->position()]));
	echo "$method: ", runs([...$seen, ...$rest, ...$nothing]), "\n";
}
echo strlen($position) < 300 ? "small\n" : "large\n";
$unbegun = $b24->list("crm.deal.list")->position();
echo runs(ids($b24->list("crm.deal.list", [], ["resume" => $unbegun]))), "\n";
?>
--EXPECT--
crm.deal.list: 1-3000
crm.deal.list: 1-3000
crm.deal.list: 1-3000
note.collection.list: 1-230
main.eventlog.list: 1-230
main.eventlog.tail: 1-230
small
1-3000
