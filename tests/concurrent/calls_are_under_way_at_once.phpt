--TEST--
So many calls are under way at once, and no more
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(portalOptions: ['latency' => 150, 'workers' => 100]);
foreach ([10, 2] as $concurrency) {
	$began = microtime(true);
	$got = 0;
	foreach ($b24->concurrent(array_fill(0, 20, ['test.echo']), $concurrency) as $outcome) {
		$got += $outcome instanceof B24\Response;
	}
	$rounds = (microtime(true) - $began) / 0.15;
	echo $got, ' ', $rounds >= 20 / $concurrency - 0.1 ? 'not faster than possible' : $rounds, ', ', $rounds < 19 ? 'not one by one' : $rounds, "\n";
}
var_dump($b24->stats()['connections'] <= 12);
?>
--EXPECT--
20 not faster than possible, not one by one
20 not faster than possible, not one by one
bool(true)
