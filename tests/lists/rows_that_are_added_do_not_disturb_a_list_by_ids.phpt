--TEST--
A list that is read behind ids has every row of its beginning, although more are added and counted
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/paging.inc';

[$portal, $b24] = portal_and_client();
foreach (['im.notify.get', 'im.notify.history.search', 'im.dialog.messages.get', 'log.blogcomment.user.get'] as $method) {
	$portal->rows([$method => 320]);
	$marks = $totals = [];
	$progress = static function (int $rows, ?int $total) use (&$totals): void {
		$totals[] = $total;
	};
	foreach ($b24->list($method, [], ['check' => false, 'prefetch' => 0, 'progress' => $progress]) as $number => $row) {
		$marks[] = $row['id'];
		if ($number % 50 === 10) {
			$portal->changeRows($method, add: 3);
		}
	}
	sort($marks);
	echo $method, ': ', runs(array_values(array_filter($marks, static fn (int $id) => $id <= 320))), ', ', count($marks) - count(array_unique($marks)), ' twice',
		$totals[0] === null ? '' : ", of $totals[0] and more: " . json_encode(end($totals) > 320), "\n";
}
?>
--EXPECT--
im.notify.get: 1-320, 0 twice, of 320 and more: true
im.notify.history.search: 1-320, 0 twice, of 320 and more: true
im.dialog.messages.get: 1-320, 0 twice
log.blogcomment.user.get: 1-320, 0 twice
