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

// By pages of 50: the first one is asked for as always, then the one where the list was left.
foreach ([[1, 50, 50], [51, 50, 100], [101, 20, null]] as $number => [$first, $count, $next]) {
	$reply = ['result' => deals(range($first, $first + $count - 1)), 'total' => 120] + ($next === null ? [] : ['next' => $next]);
	$portal->fault('reply', ['body' => json_encode($reply)], 'crm.status.list', 1);
}
$before = count($portal->requests());
echo 'By pages: ', runs(ids($b24->list('crm.status.list', [], ['resume' => $position]))), "\n";
echo json_encode(array_column(array_slice($portal->requests(), $before), 'json')), "\n";
?>
--EXPECT--
At once: 71-120
By pages: 71-120
[[],{"start":50},{"start":100}]
