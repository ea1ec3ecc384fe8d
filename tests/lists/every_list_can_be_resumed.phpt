--TEST--
Every list can be resumed where it was left, in the middle of a page
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/paging.inc';

const LEFT_AT = 137;
[$portal, $b24] = portal_and_client();
foreach (methods_that_page() as $name => $method) {
	$portal->rows([table_of($method) => 320]);
	$whole = read_all($portal, $b24, $method)['marks'];
	$portal->rows([table_of($method) => 320]);
	$client = $method->version === 3 ? $b24->v3() : $b24;
	$cursor = $client->list($method->name, beginning($method), ['check' => false]);
	$marks = [];
	foreach ($cursor as $row) {
		$marks[] = mark($row);
		if (count($marks) === min(LEFT_AT, count($whole) - 1)) {
			break;
		}
	}
	$rest = read_all($portal, $b24, $method, ['resume' => $cursor->position()])['marks'];
	if ([...$marks, ...$rest] !== $whole) {
		echo "$name: ", count($marks), ' + ', count($rest), ' of ', count($whole), ', the rest begins with ', $rest[0] ?? 'nothing', "\n";
	}
}
echo "done\n";
?>
--EXPECT--
done
