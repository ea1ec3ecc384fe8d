--TEST--
What a living queue works on no other one takes; what a queue has left is taken at once, or after `recover` seconds, or never
--EXTENSIONS--
b24
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
[$portal, $b24] = portal_and_client();
$ids = static fn (B24\EventQueue $queue) => json_encode(array_keys(iterator_to_array($queue)));

changes($portal, 3);
$first = new B24\EventQueue($b24, ['limit' => 2]);
$first->rewind();
$second = new B24\EventQueue($b24);
echo 'the second: ', $ids($second), "\n";
// A child has a copy of it, whose end changes nothing.
if (pcntl_fork() === 0) {
	unset($first, $second);
	posix_kill(posix_getpid(), SIGKILL);
}
pcntl_wait($status);
echo 'a third, while the first one lives: ', $ids(new B24\EventQueue($b24)), "\n";
$process = $first->getProcessId();
unset($first);
echo 'never: ', $ids(new B24\EventQueue($b24, ['recover' => false])), "\n";
echo 'not yet: ', $ids($later = new B24\EventQueue($b24, ['recover' => 1])), "\n";
usleep(600000);
echo 'not yet: ', $ids($later), "\n";
usleep(1000000);
echo 'later: ', $ids($later), "\n";

echo "--- whoever still confirms is no dead worker\n";
changes($portal, 3);
$foreign = $b24->call('event.offline.get', ['clear' => 0])->result; // as on another machine
$later = new B24\EventQueue($b24, ['recover' => 1]);
foreach ($foreign['events'] as $i => $record) {
	echo $ids($later), "\n";
	if ($i < 2) {
		$b24->call('event.offline.clear', ['process_id' => $foreign['process_id'], 'id' => [$record['ID']]]);
		usleep(700000);
	}
}
usleep(1100000);
echo $ids($later), "\n";

echo "--- more than `limit`, from a worker with a greater one\n";
changes($portal, 7);
$process = $b24->call('event.offline.get', ['clear' => 0])->result['process_id'];
echo $ids(new B24\EventQueue($b24, ['limit' => 3, 'recover' => false, 'process_id' => $process])), "\n";

echo "--- the queue of a connector\n";
$portal->happen([['name' => 'onX', 'data' => [1], 'connector' => 'mine'], ['name' => 'onX', 'data' => [2], 'connector' => 'mine']]);
$b24->call('event.offline.get', ['clear' => 0, 'auth_connector' => 'mine', 'limit' => 1]);
echo $ids(new B24\EventQueue($b24)), ' ', $ids(new B24\EventQueue($b24, ['auth_connector' => 'mine'])), ', left: ', waiting($portal), "\n";

echo "--- many reservations\n";
changes($portal, 120);
for ($i = 0; $i < 120; $i++) {
	$b24->call('event.offline.get', ['clear' => 0, 'limit' => 1]);
}
echo count(json_decode($ids(new B24\EventQueue($b24)))), ', left: ', waiting($portal), "\n";

echo "--- used from within itself\n";
changes($portal, 1);
$queue = null;
$nested = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'listener' => static function () use (&$queue): void {
	echo failure(fn () => $queue->next()), "\n";
}]);
$queue = new B24\EventQueue($nested);
$queue->rewind();
?>
--EXPECT--
the second: [3]
a third, while the first one lives: []
never: []
not yet: []
not yet: []
later: [1,2]
--- whoever still confirms is no dead worker
[]
[]
[]
[6]
--- more than `limit`, from a worker with a greater one
[7,8,9,10,11,12,13]
--- the queue of a connector
[] [14,15], left: 0
--- many reservations
120, left: 0
--- used from within itself
Error: B24\EventQueue is asking the portal already
Error: B24\EventQueue is asking the portal already
