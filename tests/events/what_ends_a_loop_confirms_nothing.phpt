--TEST--
An exception or a break confirms nothing, and the next loop begins with the same record
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
[$portal, $b24] = portal_and_client();
changes($portal, 4);
$queue = new B24\EventQueue($b24);
try {
	foreach ($queue as $id => $record) {
		echo "$id\n";
		if ($id === '2') {
			throw new RuntimeException('the body failed');
		}
	}
} catch (RuntimeException $e) {
	echo $e->getMessage(), ', in the queue: ', waiting($portal), "\n";
}
$process = $queue->getProcessId();
foreach ($queue as $id => $record) {
	echo "$id\n";
	if ($id === '3') {
		break;
	}
}
echo 'left, in the queue: ', waiting($portal), ', same process: ', var_export($process === $queue->getProcessId(), true), "\n";
(function () use ($queue): void {
	foreach ($queue as $id => $record) {
		echo "$id\n";

		return;
	}
})();
echo 'left, in the queue: ', waiting($portal), "\n";
echo "--- another worker sees nothing of it\n";
echo json_encode(array_keys(iterator_to_array(new B24\EventQueue($b24)))), "\n";
echo "--- whoever knows the process does\n";
unset($queue);
changes($portal, 1);
foreach (new B24\EventQueue($b24, ['process_id' => $process]) as $id => $record) {
	echo "$id\n";
}
echo 'in the queue: ', waiting($portal), "\n";
echo "--- a generator that is left behaves alike\n";
changes($portal, 2);
$queue = new B24\EventQueue($b24);
$ids = (static function () use ($queue) {
	foreach ($queue as $id => $record) {
		yield $id;
	}
})();
echo $ids->current(), "\n";
unset($ids);
echo 'in the queue: ', waiting($portal), "\n";
?>
--EXPECT--
1
2
the body failed, in the queue: 3
2
3
left, in the queue: 2, same process: true
3
left, in the queue: 2
--- another worker sees nothing of it
[]
--- whoever knows the process does
3
4
5
in the queue: 0
--- a generator that is left behaves alike
6
in the queue: 2
