--TEST--
Lists of REST 3.0: ids of a tail must rise; a last id that the order had no part in ends no list; hidden rows end none
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
function answers(Portal $portal, string $method, array $pages): void
{
	$portal->clearFaults();
	foreach ($pages as $ids) {
		$body = json_encode(["result" => ["items" => array_map(fn ($id) => ["id" => $id], $ids)], "time" => ["start" => 1.0]]);
		$portal->fault("reply", ["body" => $body], $method);
	}
}
function show(B24\Cursor $cursor): void
{
	[$ids, $end] = ids_and_end($cursor);
	echo runs($ids), " $end\n";
}

// `>` means `>=`; the order is another one; ids in quotes.
answers($portal, "main.eventlog.tail", [range(1, 50), range(50, 99), range(99, 120), []]);
show($b24->list("main.eventlog.tail"));
answers($portal, "main.eventlog.tail", [range(50, 1), []]);
show($b24->list("main.eventlog.tail"));
answers($portal, "main.eventlog.tail", [array_map(strval(...), range(1, 50)), array_map(strval(...), range(50, 99)), []]);
show($b24->list("main.eventlog.tail"));
answers($portal, "main.eventlog.tail", [range(120, 71), range(70, 21), range(20, 1), [], []]);
var_dump(ids($b24->list("main.eventlog.tail", ["cursor" => ["field" => "id", "order" => "DESC"]])) === range(120, 1));

// Pages that lack a few rows each are not the end.
$pages = [range(1, 47), range(51, 95), range(101, 146), range(151, 200), [201, 202], []];
answers($portal, "main.eventlog.tail", $pages);
show($b24->list("main.eventlog.tail"));

// The portal is always in ascending order: the first row behind a page is said to be the last one.
foreach ([20, 25] as $size) {
	$portal->clearFaults();
	$portal->rows(["events" => 300]);
	$portal->settings(["quirks" => ["order" => "ignored", "pageSize" => $size]]);
	show($b24->list("main.eventlog.list", [], ["strategy" => "keyset"]));
}
?>
--EXPECT--
1-50 Protocol: main.eventlog.tail: rows are not in the order of the id in which the list is read on: 50 came out of turn
none Protocol: main.eventlog.tail: rows are not in the order of the id in which the list is read on: 49 came out of turn
1-50 Protocol: main.eventlog.tail: rows are not in the order of the id in which the list is read on: 50 came out of turn
bool(true)
1-47 51-95 101-146 151-202 nothing was thrown
1-300 nothing was thrown
1-300 nothing was thrown
