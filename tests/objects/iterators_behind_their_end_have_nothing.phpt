--TEST--
Before its beginning and behind its end every iterator has no row, no key, and nothing else
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client([], ['deals' => 3]);
$portal->happen([['name' => 'a', 'data' => [1]], ['name' => 'a', 'data' => [2]]]);
$result = $b24->batch(['a' => ['crm.deal.list', []], 'b' => ['profile', []], 5 => ['no.such', []]]);
$iterators = [
	'Cursor' => fn () => $b24->list('crm.deal.list', ['select' => ['ID']]),
	'Cursor that failed' => fn () => $b24->list('no.such.list', [], ['listKey' => 'x', 'idField' => 'ID']),
	'Concurrent' => fn () => $b24->concurrent([['profile', []], ['no.such', []]]),
	'Concurrent of nothing' => fn () => $b24->concurrent([]),
	'BatchRows' => fn () => $result->rows('a'),
	'BatchResult' => fn () => $result->getIterator(),
	'BatchResult of nothing' => fn () => $b24->batch([])->getIterator(),
	'EventQueue' => fn () => new B24\EventQueue($b24),
];
function look(Iterator $it): string
{
	return json_encode([$it->valid(), $it->current(), $it->key()]);
}
foreach ($iterators as $name => $make) {
	$it = $make();
	$rows = 0;
	$begun = $name === 'BatchRows' || $name === 'BatchResult'; // these have everything at hand
	echo $name, ': ', $begun ? '' : look($it);
	try {
		for ($it->rewind(); $it->valid(); $it->next()) {
			$rows++;
		}
	} catch (B24\Exception) {
		echo ' failed';
	}
	echo " $rows rows ", look($it), ' ';
	for ($i = 0; $i < 3; $i++) {
		try {
			$it->next();
		} catch (B24\Exception) {
			echo 'failed ';
		}
	}
	echo look($it), "\n";
	foreach ([$it->current(), $it->key(), (fn () => yield from [$it->current()])()->current(), [$it->current()][0]] as $value) {
		if ($value !== null) {
			echo "  something: ", var_export($value, true), "\n";
		}
	}
}
?>
--EXPECT--
Cursor: [false,null,null] 3 rows [false,null,null] [false,null,null]
Cursor that failed: [false,null,null] failed 0 rows [false,null,null] [false,null,null]
Concurrent: [false,null,null] 2 rows [false,null,null] [false,null,null]
Concurrent of nothing: [false,null,null] 0 rows [false,null,null] [false,null,null]
BatchRows:  3 rows [false,null,null] [false,null,null]
BatchResult:  3 rows [false,null,null] [false,null,null]
BatchResult of nothing: [false,null,null] 0 rows [false,null,null] [false,null,null]
EventQueue: [false,null,null] 2 rows [false,null,null] [false,null,null]
