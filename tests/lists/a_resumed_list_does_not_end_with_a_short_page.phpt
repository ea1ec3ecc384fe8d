--TEST--
Where a list goes on in the middle, a page that is short or empty does not end it; at its end it ends
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
foreach (["crm.deal.list" => "deals", "main.eventlog.list" => "events", "main.eventlog.tail" => "events"] as $method => $table) {
	foreach ([range(101, 138), []] as $page) { // the portal keeps back the rest of the page
		$portal->clearFaults();
		$portal->rows([$table => 320]);
		$cursor = $b24->list($method, [], ["limit" => 100]);
		$ids = ids($cursor);
		$rows = array_map(fn ($id) => ["id" => $id, "ID" => $id], $page);
		$portal->fault("reply", ["body" => json_encode(["result" => $table === "deals" ? $rows : ["items" => $rows], "time" => ["start" => 1.0]])], $method);
		echo "$method: ", runs([...$ids, ...ids($b24->list($method, [], ["resume" => $cursor->position()]))]), "\n";
	}
	$cursor = $b24->list($method);
	ids($cursor);
	$rest = $b24->list($method, [], ["resume" => $cursor->position()]);
	echo "behind its end: ", runs(ids($rest)), " in ", $rest->requests(), "\n";
}

// REST 3.0 by offsets.
foreach ([1, 9, 10, 50, 320] as $rows) {
	$portal->rows(["events" => $rows]);
	$cursor = $b24->list("main.eventlog.list", [], ["strategy" => "offset"]);
	ids($cursor);
	$rest = $b24->list("main.eventlog.list", [], ["strategy" => "offset", "resume" => $cursor->position()]);
	echo "behind $rows: ", runs(ids($rest)), " in ", $rest->requests(), "\n";
}
?>
--EXPECT--
crm.deal.list: 1-320
crm.deal.list: 1-320
behind its end: none in 2
main.eventlog.list: 1-320
main.eventlog.list: 1-320
behind its end: none in 2
main.eventlog.tail: 1-320
main.eventlog.tail: 1-320
behind its end: none in 2
behind 1: none in 2
behind 9: none in 2
behind 10: none in 2
behind 50: none in 2
behind 320: none in 2
