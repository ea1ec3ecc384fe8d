--TEST--
Forked children count what they do, and not what their parent has done or has under way
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$portal = Portal::start();
$counters = new Counters();
$code = '
for ($i = 0; $i < 5; $i++) { $b24->call("test.echo"); }
$held = $b24->call("test.echo");
$concurrent = $b24->concurrent(array_fill(0, 8, "test.echo"), 4);
$concurrent->rewind();
for ($i = 0; $i < 3; $i++) {
	if (pcntl_fork() === 0) {
		$b24->call("test.echo");
		$b24->call("test.echo");
		exit;
	}
}
while (pcntl_wait($status) > 0);
foreach (clone_of($concurrent) as $outcome);
function clone_of($c) { while ($c->valid()) { yield $c->current(); $c->next(); } }
unset($concurrent);';
$counters->run($code, $portal);
$row = $counters->of($portal);
echo $row['calls'], ' ', $row['requests'], ' ', count($portal->requests()), ' ', json_encode($row['callFailures']), "\n";
// Without a file, parent and children count together.
echo run_script("\$w = " . var_export([$portal->webhook, ['caFile' => $portal->caFile]], true) . '; $b24 = new B24\Client(...$w); $b24->call("test.echo"); if (pcntl_fork() === 0) { $b24->call("test.echo"); exit; } pcntl_wait($s); echo json_encode(B24\Metrics::file()), " ", B24\Metrics::read()[0]["calls"], "\n";', ['b24.runtime_dir=/dev/null/none', 'b24.limiter=off', 'b24.connect_timeout_ms=120000'])[1];
?>
--EXPECT--
20 20 20 []
null 2
