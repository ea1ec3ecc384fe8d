--TEST--
The next request is on the wire when the first row is handed out; prefetch 0 waits
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 3000]);
foreach ([1, 0] as $prefetch) {
	$portal->reset();
	$portal->rows(["deals" => 3000]);
	foreach ($b24->list("crm.deal.list", [], ["prefetch" => $prefetch]) as $number => $row) {
		if ($number === 0) {
			echo eventually(fn () => $portal->stats()["requests"] === 2, $prefetch ? 10 : 0.2) ? "ahead\n" : "not ahead\n";
		}
	}
}
?>
--EXPECT--
ahead
not ahead
