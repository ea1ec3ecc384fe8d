--TEST--
A record of the queue is confirmed when the body of the loop has finished with it, not before
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
[$portal, $b24] = portal_and_client();
changes($portal, 3);
$queue = new B24\EventQueue($b24, ['limit' => 2]);
foreach ($queue as $id => $record) {
	echo "$id $record[EVENT_NAME] {$record['EVENT_DATA']['FIELDS']['ID']}, in the queue: ", waiting($portal), "\n";
}
echo 'in the queue: ', waiting($portal), "\n";
var_dump($queue->valid(), $queue->current(), $queue->key(), $queue->getProcessId());
show_calls($portal);
echo "--- the queue is empty\n";
foreach ($queue as $record) {
	echo "never\n";
}
$queue->next();
changes($portal, 1);
foreach ($queue as $id => $record) {
	echo "new: $id\n";
}
?>
--EXPECT--
1 ONCRMDEALUPDATE 101, in the queue: 3
2 ONCRMDEALUPDATE 102, in the queue: 2
3 ONCRMDEALUPDATE 103, in the queue: 1
in the queue: 0
bool(false)
NULL
NULL
NULL
event.offline.list {"filter":{">PROCESS_ID":"","=ERROR":0},"order":{"ID":"ASC"}}
event.offline.get {"limit":2,"clear":0}
event.offline.clear {"process_id":"process 1","id":["1"]}
event.offline.clear {"process_id":"process 1","id":["2"]}
event.offline.get {"limit":2,"clear":0}
event.offline.clear {"process_id":"process 2","id":["3"]}
event.offline.get {"limit":2,"clear":0}
--- the queue is empty
new: 4
