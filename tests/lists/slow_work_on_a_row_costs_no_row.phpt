--TEST--
Work on a row that takes longer than a request may does not let that request fail
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

foreach (['keyset', 'offset'] as $strategy) {
	[$portal, $b24] = portal_and_client(['http' => '1.1'], ['deals' => 9000]);
	$portal->settings(['transfer' => 'identity']);
	$ids = [];
	foreach ($b24->list('crm.deal.list', [], ['strategy' => $strategy, 'timeout' => slow(2), 'retries' => 0]) as $row) {
		$ids[] = id($row);
		if (count($ids) === 560 || count($ids) === 561) {
			usleep((int) (slow(2.5) * 1e6)); // the reply to the next request is larger than what a socket takes
		}
	}
	echo "$strategy: ", runs($ids), "\n";
}
?>
--EXPECT--
keyset: 1-9000
offset: 1-9000
