--TEST--
Rows are the result itself or a member of it, in a batch and alone, and can be iterated again
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

/** A batch's reply of the portal: what each command gets. */
function reply(array $results = [], array $errors = [], array $times = []): array
{
	$maps = ['result' => $results, 'result_error' => $errors, 'result_total' => [], 'result_next' => [], 'result_time' => $times];

	return ['body' => json_encode(['result' => $maps, 'time' => ['start' => 1]])];
}

[$portal, $b24] = portal_and_client();
$portal->fault('reply', reply(['c0' => [['ID' => 1], ['ID' => 2]], 'c1' => ['items' => [['id' => 3]]], 'c2' => ['anything' => [5], 'more' => 1], 'c3' => ['a' => [], 'b' => []], 'c4' => true, 'c5' => [], 'c6' => ['categories' => ['7' => ['id' => 7], 'x' => 8]]]));
$result = $b24->batch(['crm.deal.list', ['crm.item.list', ['entityTypeId' => 2]], 'test.unknown', 'test.unknown', 'crm.deal.list', 'crm.deal.list', 'test.unknown', 'alone' => ['crm.deal.list', ['select' => ['ID'], 'x' => null]]], options: ['concurrency' => 1]);
foreach (range(0, 6) as $key) {
	echo $key, ' ';
	try {
		echo json_encode(iterator_to_array($result->rows($key))), "\n";
	} catch (B24\Exception\InvalidArgument $e) {
		echo $e->getMessage(), "\n";
	}
}
$rows = $result->rows('alone');
echo iterator_count($rows), ' ', iterator_count($rows), ' ', json_encode($rows->current()), ' ', json_encode($rows->key()), "\n";
$rows->rewind();
unset($result);
echo json_encode($rows->current()), ' ', $rows->key(), "\n";
?>
--EXPECT--
0 [{"ID":1},{"ID":2}]
1 [{"id":3}]
2 [5]
3 test.unknown: the result has no rows, or it is not certain where they are
4 crm.deal.list: the result has no rows, or it is not certain where they are
5 []
6 test.unknown: the result has no rows, or it is not certain where they are
50 50 null null
{"ID":"1"} 0
