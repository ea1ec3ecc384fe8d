--TEST--
A reply that says that there is more, but not how to get it, ends the list with an exception behind its rows
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/paging.inc';

[$portal, $b24] = portal_and_client();
$events = array_map(static fn (int $n) => ['eventId' => $n], range(1, 100));
$replies = [
	'imbot.v2.Event.get' => [
		['events' => $events, 'hasMore' => true],
		['events' => $events],                          // a full page, and nothing tells
		['events' => array_slice($events, 0, 7)],       // a short one is the last
		['events' => $events, 'nextOffset' => 101, 'hasMore' => false],
	],
	'im.recent.list' => [['items' => [], 'hasMore' => true]],
	'imbot.v2.Bot.list' => [['bots' => [], 'hasNextPage' => true], ['bots' => [['id' => 1]]]],
	'note.document.search.list' => [
		['items' => [['documentId' => 1]], 'hasMore' => true],
		['items' => [['documentId' => 1]], 'hasMore' => false],
		['items' => array_map(static fn (int $n) => ['documentId' => $n], range(1, 200)), 'hasMore' => false],
	],
];
foreach ($replies as $name => $pages) {
	foreach ($pages as $page) {
		fake_page($portal, $page, method: $name);
		$rows = 0;
		$end = failure(static function () use ($b24, $name, &$rows) {
			foreach ($b24->list($name, [], ['check' => false]) as $row) {
				$rows++;
			}
		});
		echo "$name: $rows rows, ", strstr($end, ';', true) ?: $end, "\n";
	}
}
echo 'Pages as small as the caller wants: ', count(iterator_to_array($b24->list('im.search.chat.list', ['FIND' => 'an', 'LIMIT' => '20']))), ' rows by ',
	$portal->last()['json']['cmd']['c0'] ?? json_encode($portal->last()['json']), "\n";
?>
--EXPECT--
imbot.v2.Event.get: 100 rows, Protocol: imbot.v2.Event.get: there may be more rows: the portal shows no more than these 100
imbot.v2.Event.get: 100 rows, Protocol: imbot.v2.Event.get: there may be more rows: the portal shows no more than these 100
imbot.v2.Event.get: 7 rows, nothing was thrown
imbot.v2.Event.get: 100 rows, nothing was thrown
im.recent.list: 0 rows, Protocol: im.recent.list: the list does not advance: the page before it came again
imbot.v2.Bot.list: 0 rows, Protocol: imbot.v2.Bot.list: the list does not advance: the page before it came again
imbot.v2.Bot.list: 1 rows, nothing was thrown
note.document.search.list: 1 rows, Protocol: note.document.search.list: there may be more rows: the portal shows no more than these 1
note.document.search.list: 1 rows, nothing was thrown
note.document.search.list: 200 rows, nothing was thrown
Pages as small as the caller wants: 120 rows by im.search.chat.list?FIND=an&LIMIT=20&OFFSET=20
