--TEST--
Rows of several commands that are read in turns have the keys and values of their own command
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
mt_srand((int) (getenv('B24_TEST_SEED') ?: 24));
// Three commands whose rows have the same keys in an order of their own, which some rows change.
$number = 0;
$rows = function () use (&$number): array {
	$keys = ['ID', 'A', 'B', 'C'];
	shuffle($keys);
	$rows = [];
	for ($i = 0; $i < 12; $i++) {
		if (mt_rand(0, 4) === 0) {
			shuffle($keys);
		}
		$row = [];
		foreach ($keys as $key) {
			$row[$key] = $key === 'C' ? [['x' => ++$number, 'y' => "text $number"], ['x' => 1, 'y' => 2]] : "$key " . ++$number;
		}
		$rows[] = $row;
	}

	return $rows;
};
$wrong = 0;
for ($turn = 0; $turn < 40; $turn++) {
	$expected = [$rows(), $rows(), $rows()];
	$portal->fault('reply', ['body' => json_encode(['result' => ['result' => ['c0' => $expected[0], 'c1' => $expected[1], 'c2' => $expected[2]], 'result_error' => [], 'result_total' => [], 'result_next' => [], 'result_time' => []], 'time' => ['start' => 1]])]);
	$result = $b24->batch(array_fill(0, 3, ['crm.deal.list', []]), options: ['concurrency' => 1]);
	$all = [$result->rows(0), $result->rows(1), $result->rows(2)];
	$at = [0, 0, 0];
	while (array_sum($at) < 36) {
		$which = mt_rand(0, 2);
		if ($at[$which] === 12) {
			continue;
		}
		// Some rows are stepped over, without anybody having seen them.
		if (mt_rand(0, 5) > 0 && $all[$which]->current() !== $expected[$which][$at[$which]]) {
			$wrong++;
		}
		$all[$which]->next();
		$at[$which]++;
	}
	foreach ($all as $which => $read) { // again from the beginning, and as a whole
		$wrong += iterator_to_array($read) !== $expected[$which];
		$wrong += $result[$which]->result !== $expected[$which];
	}
}
var_dump($wrong);
?>
--EXPECT--
int(0)
