--TEST--
Rows of a list may have other keys, or the same in another order, than the row or the page before
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
$orders = [['id', 'a', 'b'], ['id', 'b', 'a'], ['a', 'b', 'id'], ['id', 'a', 'c'], ['id', 'b', 'a', 'c']];
$expected = [];
for ($page = 0; $page < 12; $page++) {
	$items = [];
	for ($i = 0; $i < 50; $i++) {
		// Each page has an order of its own; in the later ones a row in seven has another.
		$row = [];
		foreach ($orders[($page > 6 && $i % 7 === 6 ? $i + $page : $page) % count($orders)] as $key) {
			$row[$key] = $key === 'id' ? 50 * $page + $i + 1 : "$key of row $i of page $page";
		}
		$items[] = $row;
	}
	array_push($expected, ...$items);
	// What stands before the rows has their keys too: the first row is no news then.
	$reply = ['result' => ['before' => [$items[0], $items[0]], 'items' => $items] + ($page < 11 ? ['nextCursor' => ['position' => $page + 1, 'id' => 50 * $page + 50]] : [])];
	$portal->fault('reply', ['body' => json_encode($reply)], 'note.collection.list');
}
$got = [];
foreach ($b24->list('note.collection.list') as $row) {
	$got[] = $row;
	$row['added'] = true; // what the caller does to a row is not seen in the next
}
var_dump(count($got), $got === $expected);
?>
--EXPECT--
int(600)
bool(true)
