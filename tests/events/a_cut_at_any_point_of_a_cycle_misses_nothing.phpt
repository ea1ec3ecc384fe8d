--TEST--
A connection cut, or a worker killed, at any point of any request of a cycle: every change is seen, by the next loop at the latest
--EXTENSIONS--
b24
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
require __DIR__ . '/../inc/slow.inc';
[$portal, $b24] = portal_and_client();
$ledger = tempnam(sys_get_temp_dir(), 'b24-ledger-');
$seen = fopen($ledger, 'a+'); // both processes write to it
unlink($ledger);

/** Works on the changes; another kind of failure than a lost reply is none. */
function work(B24\EventQueue $queue, $seen): void
{
	try {
		foreach ($queue as $record) {
			fwrite($seen, $record['EVENT_DATA']['FIELDS']['ID'] . "\n");
			if ($record['EVENT_DATA']['FIELDS']['ID'] % 3 === 0) {
				$queue->fail();
			}
		}
	} catch (B24\Exception\Transport | B24\Exception\Protocol) {
	}
}

/** What is done with three changes, of which the last one is put aside. */
function cycle(Portal $portal, B24\Client $b24, $seen, Closure $first): string
{
	static $deal = 0;
	ftruncate($seen, 0);
	$deals = [++$deal, ++$deal, ++$deal];
	$portal->happen(array_map(static fn ($id) => ['name' => 'onCrmDealUpdate', 'data' => ['FIELDS' => ['ID' => $id]]], $deals));
	$first();
	$portal->clearFaults();
	work(new B24\EventQueue($b24, ['limit' => 2]), $seen);
	work(new B24\EventQueue($b24, ['limit' => 2, 'error' => 1]), $seen);
	$ids = array_map('intval', array_filter(explode("\n", (string) stream_get_contents($seen, offset: 0))));
	$left = array_filter($portal->state()['event_queue'], static fn (array $record) => !$record['error']);

	return (array_diff($deals, $ids) === [] ? '' : 'missed ' . implode(' ', array_diff($deals, $ids))) . ($left === [] ? '' : ' left ' . count($left));
}

$cycles = 0;
foreach (['unread', 'read', 'executed', 'head', 'body'] as $point) {
	for ($nth = 1; $nth <= 8; $nth++) {
		$wrong = cycle($portal, $b24, $seen, static function () use ($portal, $b24, $seen, $point, $nth): void {
			$portal->fault('cut', ['points' => [$point]], nth: $nth);
			work(new B24\EventQueue($b24, ['limit' => 2]), $seen);
		});
		echo $wrong === '' ? '' : "cut $point, request $nth: $wrong\n";
		$cycles++;
	}
}
echo "$cycles cuts\n";

// list, get, clear, clear, get, error, get, and none. A child ends without what its end would run.
for ($nth = 1; $nth <= 8; $nth++) {
	foreach (['sent', 'answered'] as $when) {
		$wrong = cycle($portal, $b24, $seen, static function () use ($portal, $seen, $when, $nth): void {
			if ($when === 'sent') {
				$portal->fault('delay', ['ms' => 2000], nth: $nth);
			}
			$asked = $portal->stats()['requests'];
			$child = pcntl_fork();
			if ($child === 0) {
				$calls = 0;
				$listener = static function () use (&$calls, $nth, $when): void {
					if (++$calls === $nth && $when === 'answered') {
						posix_kill(posix_getpid(), SIGKILL);
					}
				};
				work(new B24\EventQueue(new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'listener' => $listener]), ['limit' => 2]), $seen);
				posix_kill(posix_getpid(), SIGKILL);
			}
			if ($when === 'sent') {
				eventually(static fn () => $portal->stats()['requests'] >= $asked + $nth || pcntl_waitpid($child, $status, WNOHANG) > 0, 20);
				posix_kill($child, SIGKILL);
			}
			pcntl_waitpid($child, $status);
		});
		echo $wrong === '' ? '' : "killed, $when request $nth: $wrong\n";
		$cycles++;
	}
}
echo $cycles - 40, " kills\n";
$failed = new B24\EventQueue($b24, ['error' => 1]);
foreach ($failed as $record) {
	// confirmed
}
echo 'in the queue: ', waiting($portal), "\n";
?>
--EXPECT--
40 cuts
16 kills
in the queue: 0
