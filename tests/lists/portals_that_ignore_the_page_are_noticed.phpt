--TEST--
A portal that shows the same page for ever is noticed, whatever the scheme
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/paging.inc';

[$portal, $b24] = portal_and_client();
$shapes = [
	'sign.b2e.mysafe.tail' => ['id', 1000, ''], 'imopenlines.config.list.get' => ['ID', 200, ''], 'im.recent.list' => ['id', 200, 'items', ['hasMore' => true]],
	'task.items.getlist' => ['ID', 50, ''], 'vote.AttachedVote.getAnswerVoted' => ['ID', 50, 'items'], 'im.dialog.messages.get' => ['id', 50, 'messages'],
	'im.notify.get' => ['id', 50, 'notifications'], 'ai.engine.list' => ['id', 200, ''], 'log.blogpost.get' => ['ID', 200, ''],
	'imbot.v2.Event.get' => ['eventId', 100, 'events', ['nextOffset' => 101, 'hasMore' => true]],
	'imbot.v2.Chat.Message.getContext' => ['id', 50, 'messages', ['hasNextPage' => true]],
];
foreach ($shapes as $name => $shape) {
	[$id, $count, $key, $more] = $shape + [3 => []];
	$falling = in_array($name, ['im.dialog.messages.get', 'im.notify.get'], true);
	$rows = array_map(static fn (int $n) => [$id => $n, 'notify_type' => 2], $falling ? range($count, 1) : range(1, $count));
	$portal->clearFaults();
	fake_page($portal, $key === '' ? $rows : [$key => $rows] + $more, 0, method: $name);
	$read = read_all($portal, $b24, B24\Registry::find($name));
	echo "$name: ", count(array_unique($read['marks'])), ' of ', count($read['marks']), " rows in $read[requests], ",
		$read['end'] === null ? 'no word' : preg_replace('/.*\\\\/', '', $read['end']::class) . strstr($read['end']->getMessage(), ':'), "\n";
}
?>
--EXPECT--
sign.b2e.mysafe.tail: 1000 of 1000 rows in 2, Protocol: the list does not advance: the page before it came again
imopenlines.config.list.get: 200 of 200 rows in 2, Protocol: the list does not advance: the page before it came again
im.recent.list: 200 of 200 rows in 2, Protocol: the list does not advance: the page before it came again
task.items.getlist: 50 of 50 rows in 2, Protocol: the list does not advance: the page before it came again
vote.AttachedVote.getAnswerVoted: 50 of 50 rows in 2, Protocol: the list does not advance: the page before it came again
im.dialog.messages.get: 50 of 50 rows in 2, Protocol: the list does not advance: the page before it came again
im.notify.get: 50 of 50 rows in 2, Protocol: the list does not advance: the page before it came again
ai.engine.list: 200 of 200 rows in 2, Protocol: the list does not advance: the page before it came again
log.blogpost.get: 200 of 200 rows in 2, Protocol: the list does not advance: the page before it came again
imbot.v2.Event.get: 100 of 100 rows in 2, Protocol: the list does not advance: the page before it came again
imbot.v2.Chat.Message.getContext: 50 of 50 rows in 2, Protocol: the list does not advance: the page before it came again
