--TEST--
Requests of a batch are under way at once, as many as the option says
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 500]);
foreach (['' => 4, 1 => 1, 8 => 8] as $concurrency => $expected) {
	// All of them must have been sent before the first reply comes: a busy machine gets more time for it.
	foreach ([700, 3000, 12000] as $latency) {
		$portal->reset();
		$portal->settings(['latency' => $expected === 1 ? 0 : $latency]);
		$b24->batch(readings(400), options: $concurrency === '' ? [] : ['concurrency' => $concurrency]);
		$reached = $portal->service()['concurrency'];
		if ($reached >= $expected) {
			break;
		}
	}
	echo $reached, ' ', count($portal->requests()), "\n";
}
?>
--EXPECT--
4 8
1 8
8 8
