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
?>
--EXPECT--
2 Protocol: note.collection.list: the list does not advance: the portal returned the cursor that it was given
2 requests
