--TEST--
When the portal does not answer, no record is lost and none is passed over
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
[$portal, $b24] = portal_and_client();
changes($portal, 3);
$queue = new B24\EventQueue($b24, ['limit' => 2]);
function loop(B24\EventQueue $queue): void
{
	try {
		foreach ($queue as $id => $record) {
			echo "$id\n";
		}
		echo "done\n";
	} catch (B24\Exception $e) {
		echo $e::class, ' ', $e->method, "\n";
	}
}
echo "--- nothing can be reserved\n";
$portal->fault('status', ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR'], 'event.offline.get');
loop($queue);
echo "--- a confirmation is refused: the record comes again\n";
$portal->fault('status', ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR'], 'event.offline.clear');
loop($queue);
var_dump($queue->key());
echo "--- reserving fails behind records that were confirmed: they do not come again\n";
$portal->fault('status', ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR'], 'event.offline.get');
loop($queue);
loop($queue);
echo "--- a confirmation arrives, its reply does not\n";
changes($portal, 2);
$portal->fault('reset', ['at' => 'reply'], 'event.offline.clear');
loop($queue);
loop($queue);
echo 'in the queue: ', waiting($portal), "\n";
echo "--- replies that are none of this method\n";
foreach (['null', '[]', '{"events":5}', '{"process_id":"x","events":{"a":{"ID":1}}}', '{"process_id":"x","events":[5]}',
	'{"process_id":"x","events":[{"ID":null}]}', '{"process_id":null,"events":[{"ID":1}]}', '{"process_id":"x","events":[]}'] as $result) {
	$portal->fault('reply', ['body' => "{\"result\":$result}"], 'event.offline.get');
	echo failure(function () use ($queue) {
		foreach ($queue as $record) {
			var_dump($record);
		}
	}), "\n";
}
?>
--EXPECT--
--- nothing can be reserved
B24\Exception\Api event.offline.get
--- a confirmation is refused: the record comes again
1
B24\Exception\Api event.offline.clear
string(1) "1"
--- reserving fails behind records that were confirmed: they do not come again
1
2
B24\Exception\Api event.offline.get
3
done
--- a confirmation arrives, its reply does not
4
B24\Exception\Connection event.offline.clear
4
5
done
in the queue: 0
--- replies that are none of this method
Protocol: event.offline.get: the reply holds no list of events
Protocol: event.offline.get: the reply holds no list of events
Protocol: event.offline.get: the reply holds no list of events
Protocol: event.offline.get: the reply holds no list of events
Protocol: event.offline.get: the reply holds an event without an identifier
Protocol: event.offline.get: the reply holds an event without an identifier
Protocol: event.offline.get: the reply reserves events under no process_id
nothing was thrown
