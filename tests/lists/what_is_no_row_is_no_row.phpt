--TEST--
An object whose members are no rows is refused; a row that comes twice in a page is noticed by its id; a list that only grows ends
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
function answer(Portal $portal, string $method, array $reply): void
{
	$portal->fault("reply", ["body" => json_encode($reply + ["time" => ["start" => 1.0]])], $method);
}
foreach ([["wrapped" => [["ID" => 1], ["ID" => 2]], "more" => 1], ["a" => ["ID" => 1], "b" => ["ID" => 2]]] as $result) {
	foreach (["lists.get", "crm.deal.list"] as $method) {
		answer($portal, $method, ["result" => $result, "total" => 2]);
		[$ids, $end] = ids_and_end($b24->list($method, [], ["strategy" => "offset"] + ["check" => false]));
		echo "$method: ", runs($ids), " $end\n";
	}
}

// The catalogue knows no id of these, but the rows have one. Without one, rows may be alike.
answer($portal, "lists.get", ["result" => [["ID" => 1, "N" => "a"], ["ID" => 2, "N" => "b"], ["ID" => 2, "N" => "b"]], "total" => 3]);
echo ids_and_end($b24->list("lists.get", [], ["check" => false]))[1], "\n";
answer($portal, "lists.get", ["result" => [["N" => "a"], ["N" => "b"], ["N" => "b"]], "total" => 3]);
echo count(iterator_to_array($b24->list("lists.get", [], ["check" => false]))), " rows\n";

// A portal that gives a cursor with every page, while two rows are added per request.
for ($i = 0; $i < 60; $i++) {
	answer($portal, "note.collection.list", ["result" => ["items" => [["id" => 2 * $i], ["id" => 2 * $i + 1]], "nextCursor" => ["position" => $i, "id" => 2 * $i + 1]]]);
}
[$ids, $end] = ids_and_end($b24->list("note.collection.list"));
echo runs($ids), " $end\n";
?>
--EXPECT--
lists.get: none Protocol: lists.get: the reply holds no rows
crm.deal.list: none Protocol: crm.deal.list: the reply holds no rows
lists.get: 1-2 nothing was thrown
crm.deal.list: 1-2 nothing was thrown
ListChanged: lists.get: a row came again, the same in all fields: rows were added or moved while the list was read
3 rows
0-61 Protocol: note.collection.list: the list does not advance: there is said to be more, but page after page is empty, or nearly so
