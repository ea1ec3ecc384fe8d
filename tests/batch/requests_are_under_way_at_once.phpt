--TEST--
Requests of a batch are under way at once, as many as the option says
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

require __DIR__ . '/../inc/slow.inc';

$latency = is_slow() ? 4000 : 700; // all of them must have been sent before the first reply comes
[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 500, 'latency' => $latency]);
$b24->batch(readings(400));
echo $portal->service()['concurrency'], "\n";
foreach ([1, 8] as $concurrency) {
	$portal->reset();
	$portal->settings(['latency' => $concurrency === 1 ? 0 : $latency]);
	$b24->batch(readings(400), options: ['concurrency' => $concurrency]);
	echo $portal->service()['concurrency'], ' ', count($portal->requests()), "\n";
}
?>
--EXPECT--
4
1 8
8 8
