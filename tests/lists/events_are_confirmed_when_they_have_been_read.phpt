--TEST--
A list whose pages are confirmed by asking for the next one confirms only what has been handed out
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/paging.inc';

[$portal, $b24] = portal_and_client();
$portal->rows(['imbot.v2.event.get' => 250]);
$cursor = $b24->list('imbot.v2.Event.get', ['botId' => 1], ['prefetch' => 8, 'limit' => 201]);
foreach ($cursor as $number => $event) {
	if (in_array($number, [0, 99, 100, 199, 200], true)) {
		echo "event $event[eventId]: ", count($portal->requests()), ' requests, ', $portal->rowsSince('imbot.v2.event.get')['count'], " events left\n";
	}
}
echo json_encode(array_column($portal->requests(), 'json')), "\n";

echo "From there on, what was not handed out comes again\n";
$resumed = $b24->list('imbot.v2.Event.get', ['botId' => 1], ['resume' => $cursor->position()]);
echo implode(' ', array_unique(array_map(static fn (array $event) => intdiv($event['eventId'], 10), iterator_to_array($resumed)))), "\n";
var_dump(B24\Registry::find('imbot.v2.Event.get')->reads);
?>
--EXPECT--
event 1: 1 requests, 250 events left
event 100: 1 requests, 250 events left
event 101: 2 requests, 150 events left
event 200: 2 requests, 150 events left
event 201: 3 requests, 50 events left
[{"botId":1,"limit":100},{"botId":1,"limit":100,"offset":101},{"botId":1,"limit":100,"offset":201}]
From there on, what was not handed out comes again
20 21 22 23 24 25
bool(false)
