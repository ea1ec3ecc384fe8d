--TEST--
Every method that pages is read to its end, each row once, by a portal that does what the pages say
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/paging.inc';

// The emulator's reading of the pages is not ours: tests/portal/documented.
$rows = (int) (getenv('B24_TEST_ROWS') ?: 1120);
[$portal, $b24] = portal_and_client();
$methods = methods_that_page();
$whole = 0;
foreach ($methods as $name => $method) {
	$portal->rows([table_of($method) => $rows]);
	['marks' => $marks, 'requests' => $requests, 'end' => $end] = read_all($portal, $b24, $method);
	if (count(array_unique($marks)) !== count($marks)) {
		echo "$name: rows came twice\n";
	} elseif ($end !== null) {
		echo "$name: ", count($marks), ' rows in ', $requests, ', ', preg_replace('/.*\\\\/', '', $end::class), strstr($end->getMessage(), ':'), "\n";
	} elseif (count($marks) !== $rows) {
		echo "$name: ", count($marks), " rows without a word\n";
	} else {
		$whole++;
	}
}
echo $whole === count($methods) - 5 ? 'all others are whole' : "$whole of " . count($methods) . ' are whole', "\n";
var_dump(count($methods) > 180);
?>
--EXPECT--
disk.file.search 2: 1050 rows in 21, Protocol: there may be more rows: the portal shows no more than these 1050; ask for fewer, by a filter, say
humanresources.node.search 3: 200 rows in 1, Protocol: there may be more rows: the portal shows no more than these 200; ask for fewer, by a filter, say
imbot.v2.Chat.User.list 2: 200 rows in 1, Protocol: there may be more rows: the portal shows no more than these 200; ask for fewer, by a filter, say
mail.message.thread 3: 50 rows in 1, Protocol: there may be more rows: the portal shows no more than these 50; ask for fewer, by a filter, say
note.document.search.list 3: 200 rows in 1, Protocol: there may be more rows: the portal shows no more than these 200; ask for fewer, by a filter, say
all others are whole
bool(true)
