--TEST--
Several workers over connections that are cut, killed again and again at random: no change is missed (B24_TEST_EVENTS: how many)
--EXTENSIONS--
b24
posix
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
require __DIR__ . '/../inc/slow.inc';
const WORKERS = 3;
$events = (int) (getenv('B24_TEST_EVENTS') ?: 150);
$seed = (int) (getenv('B24_TEST_SEED') ?: 1);
mt_srand($seed);
$portal = Portal::start();
$portal->fault('cut', ['probability' => 0.05, 'seed' => $seed], times: 0);
$ledger = tempnam(sys_get_temp_dir(), 'b24-ledger-');
$code = <<<'PHP'
	[, $webhook, $caFile, $ledger] = $argv;
	$seen = fopen($ledger, 'a');
	while (true) {
		$b24 = new B24\Client($webhook, ['caFile' => $caFile, 'limiter' => false]);
		$queue = new B24\EventQueue($b24, ['limit' => 10]);
		try {
			foreach ($queue as $record) {
				usleep(mt_rand(0, 3000));
				if (mt_rand(0, 99) === 0) {
					throw new RuntimeException();
				}
				fwrite($seen, $record['EVENT_DATA']['FIELDS']['ID'] . "\n");
			}
			usleep(5000);
		} catch (B24\Exception | RuntimeException $e) {
			if (!$e instanceof B24\Exception\Transport && !$e instanceof B24\Exception\Protocol && $e::class !== RuntimeException::class) {
				fwrite($seen, $e . "\n");
			}
		}
	}
	PHP;
$script = tempnam(sys_get_temp_dir(), 'b24-worker-');
file_put_contents($script, "<?php $code");
$start = static function () use ($portal, $ledger, $script) {
	$command = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS')
		. ' ' . implode(' ', array_map('escapeshellarg', [$script, $portal->webhook, $portal->caFile, $ledger]));

	return proc_open("exec $command", [['file', '/dev/null', 'r'], ['file', $ledger, 'a'], ['redirect', 1]], $pipes);
};
$workers = array_map($start, array_fill(0, WORKERS, null));
$kills = $happened = 0;
$until = microtime(true) + 60 + $events / 5;
do {
	if ($happened < $events) {
		$portal->happen(array_map(
			static fn (int $id) => ['name' => 'onCrmDealUpdate', 'data' => ['FIELDS' => ['ID' => $id]]],
			range($happened + 1, $happened = min($events, $happened + 25)),
		));
	}
	usleep(mt_rand(1000, 1500000));
	$i = mt_rand(0, WORKERS - 1);
	if ($happened < $events || waiting($portal) > 0) {
		proc_terminate($workers[$i], SIGKILL);
		proc_close($workers[$i]);
		$workers[$i] = $start();
		$kills++;
	}
	$left = waiting($portal);
} while (($left > 0 || $happened < $events) && microtime(true) < $until);
foreach ($workers as $worker) {
	proc_terminate($worker, SIGKILL);
	proc_close($worker);
}
$seen = array_filter(explode("\n", file_get_contents($ledger)));
$missed = array_diff(array_map('strval', range(1, $events)), $seen);
$others = array_filter($seen, static fn (string $line) => !is_numeric($line));
array_map('unlink', [$ledger, $script]);
if (getenv('B24_TEST_EVENTS')) {
	$cuts = array_merge(...array_column($portal->pendingFaults(), 'drawn'));
	fprintf(STDERR, "%d changes, seen %d times, %d kills, cuts %s\n", $events, count($seen), $kills, json_encode($cuts));
}
echo 'left: ', $left, ', missed: ', count($missed), "\n", implode("\n", array_slice($others, 0, 20));
var_dump($kills > 3);
?>
--EXPECT--
left: 0, missed: 0
bool(true)
