--TEST--
A list whose page documents no parameter to page by is resumed, whether all rows come at once or by pages
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/paging.inc';

[$portal, $b24] = portal_and_client();
$portal->rows(['crm.status.list' => 120]);
$cursor = $b24->list('crm.status.list');
foreach ($cursor as $number => $row) {
	if ($number === 69) {
		break;
	}
}
$position = $cursor->position();
echo 'At once: ', runs(ids($b24->list('crm.status.list', [], ['resume' => $position]))), "\n";

// By pages of 50: the first one is asked for as always, then those from where the list was left.
$rows = $b24->call('crm.status.list')->result;
$portal->fault('reply', ['body' => json_encode(['result' => array_slice($rows, 0, 50), 'total' => 120, 'next' => 50])], 'crm.status.list', 1);
fake_batch($portal, [array_slice($rows, 50, 50), array_slice($rows, 100)], [], [120, 120]);
$before = count($portal->requests());
echo 'By pages: ', runs(ids($b24->list('crm.status.list', [], ['resume' => $position]))), "\n";
echo implode(' ', $portal->last()['json']['cmd']), "\n";
?>
--EXPECT--
At once: 71-120
By pages: 71-120
crm.status.list?&start=50 crm.status.list?&start=100
