--TEST--
From an id of the caller's own a list goes the way that the parameter says, and each row comes once
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/paging.inc';

[$portal, $b24] = portal_and_client();
foreach (['im.dialog.messages.get', 'log.blogcomment.user.get', 'log.blogpost.get'] as $method) {
	$portal->rows([$method => 620]);
	foreach ([['FIRST_ID' => 100], ['LAST_ID' => '401'], []] as $from) {
		$ids = ids($b24->list($method, $from, ['check' => false]));
		echo $method, ' ', json_encode($from), ': ', $ids[0] < end($ids) ? runs($ids) : runs(array_reverse($ids)) . ' downwards', "\n";
	}
}

// Resumed on the way.
$portal->rows(['im.dialog.messages.get' => 620]);
$cursor = $b24->list('im.dialog.messages.get', ['DIALOG_ID' => 'chat1', 'FIRST_ID' => 100]);
foreach ($cursor as $row) {
	if ($row['id'] === 333) {
		break;
	}
}
echo runs(ids($b24->list('im.dialog.messages.get', ['DIALOG_ID' => 'chat1', 'FIRST_ID' => 100], ['resume' => $cursor->position()]))), "\n";

// The nearest page in any order is fine, one that shows other rows is not.
$row = static fn (int $id): array => ['id' => $id];
fake_page($portal, ['messages' => array_map($row, [...range(126, 150), ...range(101, 125)])], method: 'im.dialog.messages.get');
echo runs(array_slice(ids($b24->list('im.dialog.messages.get', ['DIALOG_ID' => 'chat1', 'FIRST_ID' => 100])), 0, 60)), "\n";
fake_page($portal, ['messages' => array_map($row, range(90, 139))], method: 'im.dialog.messages.get');
echo failure(static fn () => ids($b24->list('im.dialog.messages.get', ['DIALOG_ID' => 'chat1', 'FIRST_ID' => 100]))), "\n";
?>
--EXPECT--
im.dialog.messages.get {"FIRST_ID":100}: 101-620
im.dialog.messages.get {"LAST_ID":"401"}: 1-400 downwards
im.dialog.messages.get []: 1-620 downwards
log.blogcomment.user.get {"FIRST_ID":100}: 101-620
log.blogcomment.user.get {"LAST_ID":"401"}: 1-400 downwards
log.blogcomment.user.get []: 1-620 downwards
log.blogpost.get {"FIRST_ID":100}: 101-620
log.blogpost.get {"LAST_ID":"401"}: 1-400 downwards
log.blogpost.get []: 1-620
334-620
101-160
Protocol: im.dialog.messages.get: rows are not in the order of id in which the list is read on: 90 came out of turn
