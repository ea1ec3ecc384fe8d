--TEST--
While rows come and go, lists with an id have each row that stays, once; windows of rows notice it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/paging.inc';

[$portal, $b24] = portal_and_client();
$kept = $noticed = 0;
foreach (methods_that_page() as $name => $method) {
	$hasId = $method->idField !== null || in_array($method->paging, ['last-id', 'next', 'after-cursor', 'cursor'], true);
	$isWindow = $method->paging === 'limit-offset' && $method->name !== 'im.recent.list';
	if (!$hasId && !$isWindow) {
		continue;
	}
	$table = table_of($method);
	$portal->rows([$table => 1120]);
	$portal->settings(['churn' => 2, 'churn_total' => 30]);
	['marks' => $marks, 'end' => $end] = read_all($portal, $b24, $method);
	$portal->settings(['churn' => 0]);
	$seen = array_flip(array_map(static fn (string $mark) => (int) preg_replace('/\D/', '', $mark), $marks));
	$missed = 0;
	foreach ($portal->rowsSince($table)['lived'] as [$first, $last]) {
		for ($id = $first; $id <= $last; $id++) {
			$missed += isset($seen[$id]) ? 0 : 1;
		}
	}
	if (count($seen) !== count($marks)) {
		echo "$name: rows came twice\n";
	} elseif ($hasId && ($end !== null || $missed > 0)) {
		echo "$name: $missed missed, ", $end?->getMessage(), "\n";
	} elseif ($isWindow && $missed > 0 && !$end instanceof B24\Exception\ListChanged) {
		echo "$name: $missed missed without a word\n";
	} elseif ($hasId) {
		$kept++;
	} else {
		$noticed++;
	}
}
var_dump($kept > 90, $noticed);
?>
--EXPECT--
bool(true)
int(13)
