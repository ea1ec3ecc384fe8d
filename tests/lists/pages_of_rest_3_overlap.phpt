--TEST--
Pages of REST 3.0 show whether rows moved: one that is deleted in front throws, also where the list was left
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["records" => 430]);
function read(B24\Cursor $cursor, Portal $portal, array $delete, int $at, int $add = 0): void
{
	$ids = [];
	$end = failure(function () use ($cursor, $portal, $delete, $at, $add, &$ids) {
		foreach ($cursor as $row) {
			$ids[] = id($row);
			if (count($ids) === $at) {
				$portal->changeRows("events", $delete, $add);
			}
		}
	});
	echo runs($ids), " $end\n";
}
foreach (["nothing" => [], "in front" => [3], "behind" => [200], "at the end" => [430], "the last one read" => [50]] as $what => $delete) {
	$portal->rows(["events" => 430]);
	echo "$what: ";
	read($b24->list("main.eventlog.list", [], ["strategy" => "offset", "prefetch" => 0]), $portal, $delete, 50);
}
$portal->rows(["events" => 430]);
echo "added: ";
read($b24->list("main.eventlog.list", [], ["strategy" => "offset", "prefetch" => 0]), $portal, [], 50, 20);

// Left within a page, and at the end of one.
foreach ([137, 50] as $left) {
	foreach ([[], [3]] as $delete) {
		$portal->rows(["events" => 430]);
		$cursor = $b24->list("main.eventlog.list", [], ["strategy" => "offset", "limit" => $left]);
		$ids = ids($cursor);
		$portal->changeRows("events", $delete);
		[$rest, $end] = ids_and_end($b24->list("main.eventlog.list", [], ["strategy" => "offset", "resume" => $cursor->position()]));
		echo "left at $left: ", runs([...$ids, ...$rest]), " $end\n";
	}
}
?>
--EXPECT--
nothing: 1-430 nothing was thrown
in front: 1-50 ListChanged: main.eventlog.list: a page does not begin where the page before it ended: rows were added or deleted while the list was read by offsets
behind: 1-199 201-430 nothing was thrown
at the end: 1-429 nothing was thrown
the last one read: 1-50 ListChanged: main.eventlog.list: a page does not begin where the page before it ended: rows were added or deleted while the list was read by offsets
added: 1-450 nothing was thrown
left at 137: 1-430 nothing was thrown
left at 137: 1-137 ListChanged: main.eventlog.list: a page does not begin where the page before it ended: rows were added or deleted while the list was read by offsets
left at 50: 1-430 nothing was thrown
left at 50: 1-50 ListChanged: main.eventlog.list: a page does not begin where the page before it ended: rows were added or deleted while the list was read by offsets
