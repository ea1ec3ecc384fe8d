--TEST--
Workers are killed while they count: what they have counted stays, and others go on
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$portal = Portal::start();
$counters = new Counters();
$work = 'while (true) { $b24->call("test.echo"); }';
$kills = 0;
$workers = [];
for ($i = 0; $i < 4; $i++) {
	$workers[] = $counters->start($work, $portal);
}
await(fn () => $portal->stats()['requests'] > 20, 'the workers');
for ($round = 0; $round < 8; $round++) {
	$had = $portal->stats()['requests'];
	[$process] = array_shift($workers);
	proc_terminate($process, 9);
	proc_close($process);
	$kills++;
	$workers[] = $counters->start($work, $portal);
	await(fn () => $portal->stats()['requests'] > $had + 10, 'the others');
}
foreach ($workers as [$process]) {
	proc_terminate($process, 9);
	proc_close($process);
	$kills++;
}
$row = $counters->of($portal);
$requests = $portal->stats()['requests'];
// A worker that is killed had at most one request under way, which the portal may have got and nobody counted.
echo $row['requests'] <= $requests && $row['requests'] >= $requests - $kills ? "all but those under way\n" : "$row[requests] of $requests\n";
echo $row['calls'] <= $row['requests'] && $row['calls'] >= $row['requests'] - $kills ? "calls, too\n" : "$row[calls] of $row[requests]\n";
$counters->run('for ($i = 0; $i < 10; $i++) { $b24->call("test.echo"); }', $portal);
var_dump($counters->of($portal)['calls'] - $row['calls']);
?>
--EXPECT--
all but those under way
calls, too
int(10)
