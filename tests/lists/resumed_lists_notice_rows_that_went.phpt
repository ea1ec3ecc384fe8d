--TEST--
A list that is resumed where its portal made the cursor notices that rows went; a tail by the id goes on behind the id
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
foreach (["note.collection.list" => "collections", "main.eventlog.tail" => "events"] as $method => $table) {
	foreach ([[], [3], range(40, 99)] as $delete) {
		$portal->rows([$table => 120]);
		$cursor = $b24->list($method, [], ["limit" => 30]);
		$ids = ids($cursor);
		$portal->changeRows($table, $delete);
		[$rest, $end] = ids_and_end($b24->list($method, [], ["resume" => $cursor->position()]));
		echo "$method: ", runs([...$ids, ...$rest]), " $end\n";
	}
	$portal->rows([$table => 120]);
	$cursor = $b24->list($method, [], ["limit" => 30]);
	ids($cursor);
	$portal->changeRows($table, range(1, 119));
	[$rest, $end] = ids_and_end($b24->list($method, [], ["resume" => $cursor->position()]));
	echo "$method, nearly all: ", runs($rest), " $end\n";
}
?>
--EXPECT--
note.collection.list: 1-120 nothing was thrown
note.collection.list: 1-30 ListChanged: note.collection.list: a page does not begin where the page before it ended: rows were added or deleted while the list was read by offsets
note.collection.list: 1-39 100-120 nothing was thrown
note.collection.list, nearly all: none ListChanged: note.collection.list: a page does not begin where the page before it ended: rows were added or deleted while the list was read by offsets
main.eventlog.tail: 1-120 nothing was thrown
main.eventlog.tail: 1-120 nothing was thrown
main.eventlog.tail: 1-39 100-120 nothing was thrown
main.eventlog.tail, nearly all: 120 nothing was thrown
