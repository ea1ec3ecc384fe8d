--TEST--
fail() puts a record aside, and only a queue for such records gets it, once
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
[$portal, $b24] = portal_and_client();
changes($portal, 3);
$queue = new B24\EventQueue($b24, ['limit' => 2]);
echo failure(fn () => $queue->fail()), "\n";
foreach ($queue as $id => $record) {
	if ($id === '2') {
		$queue->fail();
		$queue->fail();
	}
	echo "$id\n";
}
show_calls($portal);
echo failure(fn () => $queue->fail()), "\n";
echo "--- not again\n";
foreach ($queue as $id => $record) {
	echo "$id\n";
}
echo "--- those put aside\n";
$failed = new B24\EventQueue($b24, ['error' => 1]);
foreach ($failed as $id => $record) {
	echo "$id\n";
	$failed->fail();
}
echo 'in the queue: ', waiting($portal), "\n";
foreach ($failed as $id => $record) {
	echo "$id\n";
}
echo 'in the queue: ', waiting($portal), "\n";
echo "--- put aside, and the loop left\n";
changes($portal, 2);
foreach ($queue as $id => $record) {
	echo "$id\n";
	$queue->fail();
	break;
}
foreach ($queue as $id => $record) {
	echo "$id\n";
}
echo 'in the queue: ', waiting($portal), "\n";
?>
--EXPECT--
Error: B24\EventQueue: there is no record to put aside
1
2
3
event.offline.list {"filter":{">PROCESS_ID":"","=ERROR":0},"order":{"ID":"ASC"}}
event.offline.get {"limit":2,"clear":0}
event.offline.clear {"process_id":"process 1","id":["1"]}
event.offline.error {"process_id":"process 1","message_id":1}
event.offline.get {"limit":2,"clear":0}
event.offline.clear {"process_id":"process 2","id":["3"]}
event.offline.get {"limit":2,"clear":0}
Error: B24\EventQueue: there is no record to put aside
--- not again
--- those put aside
2
in the queue: 1
2
in the queue: 0
--- put aside, and the loop left
4
5
in the queue: 1
