--TEST--
A page that fails in every batch, and is empty by itself, ends the list with an exception and not never
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

foreach (['keyset', 'range'] as $strategy) {
	[$portal, $b24] = portal_and_client([], ['deals' => 10]);
	$portal->fault('reply', ['body' => json_encode(['result' => [
		'result' => ['c1' => [['ID' => '924'], ['ID' => '925'], ['ID' => '926']]],
		'result_error' => ['c0' => ['error' => 'ERROR_CORE', 'error_description' => 'not now']],
		'result_total' => [], 'result_next' => [], 'result_time' => [],
	], 'time' => ['start' => 1.0]])], 'batch', times: 0);
	fake_page($portal, [], times: 0);
	$limit = function (int $rows, ?int $total, int $requests): void {
		if ($requests > 40) {
			throw new OverflowException('no end');
		}
	};
	echo "$strategy: ", failure(fn () => iterator_to_array($b24->list('crm.deal.list', [], ['strategy' => $strategy, 'progress' => $limit]))), "\n";
	echo count($portal->requests()) < 20 ? "few requests\n" : count($portal->requests()) . " requests\n";
}
?>
--EXPECTF--
keyset: nothing was thrown
few requests
range: ListChanged: crm.deal.list: there is said to be a row with ID %d, but %s
few requests
