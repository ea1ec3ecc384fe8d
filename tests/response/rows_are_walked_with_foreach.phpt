--TEST--
The rows of a result are walked with foreach, and copies may be changed
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$response = received($portal, $b24, '{"result":[{"ID":"1"},{"ID":"2"}]}');
foreach ($response->result as $index => $row) {
	$row['ID'] .= 'x';
	echo $index, ' ', $row['ID'], "\n";
}
$rows = $response['result'];
$rows[] = ['ID' => '3'];
sort($rows);
echo count($rows), ' ', count($response->result), "\n";
?>
--EXPECT--
0 1x
1 2x
3 2
