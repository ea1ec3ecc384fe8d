--TEST--
Offsets: totals and places of the next page of any size, and positions of any number, lead to an end or to an exception
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ['deals' => 0]);
$most = 999999999999999999;
foreach ([['next' => $most], ['next' => $most, 'total' => $most], ['next' => 50, 'total' => $most], ['next' => -5, 'total' => -5], ['next' => 1e300], ['next' => '9223372036854775807']] as $said) {
	$portal->fault('reply', ['body' => json_encode(['result' => deals(range(1, 50)), 'time' => ['start' => 1.0]] + $said)], 'crm.deal.list');
	$cursor = $b24->list('crm.deal.list', [], ['strategy' => 'offset', 'concurrency' => 8, 'prefetch' => 8, 'guard' => false]);
	[$ids, $end] = ids_and_end($cursor);
	echo runs($ids), ', ', $end, ', ', $cursor->requests() < 100 ? 'few' : 'many', " requests\n";
	$portal->clearFaults();
}

$position = $b24->list('crm.deal.list', [], ['strategy' => 'offset'])->position();
foreach (['r' => [PHP_INT_MAX, PHP_INT_MIN, -1, $most + 2, $most], 's' => [PHP_INT_MIN, -1]] as $name => $numbers) {
	foreach ($numbers as $number) {
		$forged = base64_encode(json_encode([$name => $number] + json_decode(base64_decode($position), true)));
		echo $name, ' ', $number, ': ', failure(static fn () => ids($b24->list('crm.deal.list', [], ['strategy' => 'offset', 'resume' => $forged]))), "\n";
	}
}
?>
--EXPECT--
1-50, ListChanged: crm.deal.list: the next page is said to begin at row 999999999999999999, which does not fit the page that begins at row 0, so that rows may be missing, few requests
1-50, ListChanged: crm.deal.list: the next page is said to begin at row 999999999999999999, which does not fit the page that begins at row 0, so that rows may be missing, few requests
1-50, nothing was thrown, few requests
1-50, nothing was thrown, few requests
1-50, nothing was thrown, few requests
1-50, nothing was thrown, few requests
r 9223372036854775807: InvalidArgument: crm.deal.list: option "resume" is not what position() returned
r -9223372036854775808: InvalidArgument: crm.deal.list: option "resume" is not what position() returned
r -1: InvalidArgument: crm.deal.list: option "resume" is not what position() returned
r 1000000000000000001: InvalidArgument: crm.deal.list: option "resume" is not what position() returned
r 999999999999999999: nothing was thrown
s -9223372036854775808: InvalidArgument: crm.deal.list: option "resume" is not what position() returned
s -1: InvalidArgument: crm.deal.list: option "resume" is not what position() returned
