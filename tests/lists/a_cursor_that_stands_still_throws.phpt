--TEST--
A portal that returns the cursor that it was given does not make an endless list
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["records" => 120]);
$reply = json_encode(["result" => ["items" => [["id" => 1]], "nextCursor" => ["position" => 1, "id" => 1]]]);
$portal->fault("reply", ["body" => $reply], "note.collection.list", times: 0);
[$ids, $end] = ids_and_end($b24->list("note.collection.list"));
echo count($ids), " $end\n", count($portal->requests()), " requests\n";
// Other rows each time, and cursors that go round in a circle.
$portal->clearFaults();
foreach ([7, 8, 9, 7] as $i => $position) {
	$reply = json_encode(["result" => ["items" => [["id" => 10 + $i]], "nextCursor" => ["position" => $position, "id" => 1]]]);
	$portal->fault("reply", ["body" => $reply], "note.collection.list");
}
[$ids, $end] = ids_and_end($b24->list("note.collection.list"));
echo runs($ids), " $end\n";
?>
--EXPECT--
1 ListChanged: note.collection.list: a row came again, the same in all fields: rows were added or moved while the list was read
2 requests
10-13 Protocol: note.collection.list: the list does not advance: the portal returned a cursor that it has returned before
