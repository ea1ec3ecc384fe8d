--TEST--
Ranges: a portal that names a last row beside an empty first page, or one beyond the bounds, is asked again, once
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';
ini_set('memory_limit', '64M');

[$portal, $b24] = portal_and_client([], ['deals' => 120]);
$read = static function (array $filter = []) use ($portal, $b24): void {
	$before = count($portal->requests());
	[$ids, $end] = ids_and_end($b24->list('crm.deal.list', ['select' => ['ID'], 'filter' => $filter], ['concurrency' => 4, 'strategy' => 'range', 'limit' => 10000]));
	echo runs($ids), ' in ', count($portal->requests()) - $before <= 6 ? 'few' : 'many', ' requests, ', $end, "\n";
};

// Rows came between the two commands.
fake_batch($portal, [0 => [], 1 => deals([120])]);
$read();

// There are none, whatever the portal says; then the same for ever.
$portal->rows(['deals' => 0]);
foreach ([5, 999999999999999999, -999999999999999999] as $last) {
	fake_batch($portal, [0 => [], 1 => deals([$last])]);
	$read();
}
$portal->clearFaults();
for ($nth = 1; $nth <= 20; $nth++) {
	fake_batch($portal, [0 => [], 1 => deals([7])]);
}
$read();
$portal->clearFaults();

// A last row that is not within the bounds that were asked for.
$portal->rows(['deals' => 120]);
foreach ([[deals(range(1, 50)), 90], [deals(range(1, 50)), 0]] as [$page, $last]) {
	fake_batch($portal, [0 => $page, 1 => deals([$last])]);
	$read(['<=ID' => 60]);
}

// Bounds at the ends of what an integer can say.
foreach ([['>ID' => PHP_INT_MIN], ['>ID' => PHP_INT_MIN + 1], ['<=ID' => PHP_INT_MAX], ['<=ID' => PHP_INT_MAX - 1],
	['>ID' => PHP_INT_MIN + 1, '<=ID' => PHP_INT_MAX - 1], ['>ID' => PHP_INT_MAX - 1], ['<=ID' => PHP_INT_MIN + 1], ['>ID' => 100, '<=ID' => 20]] as $filter) {
	$read($filter);
}
?>
--EXPECTF--
1-120 in few requests, nothing was thrown
none in few requests, nothing was thrown
none in few requests, nothing was thrown
none in few requests, nothing was thrown
none in few requests, ListChanged: crm.deal.list: there is said to be a row with ID 7, but no row comes behind %i, so that rows may be missing
1-60 in few requests, nothing was thrown
1-60 in few requests, nothing was thrown
1-120 in few requests, nothing was thrown
1-120 in few requests, nothing was thrown
1-120 in few requests, nothing was thrown
1-120 in few requests, nothing was thrown
1-120 in few requests, nothing was thrown
none in few requests, nothing was thrown
none in few requests, nothing was thrown
none in few requests, nothing was thrown
