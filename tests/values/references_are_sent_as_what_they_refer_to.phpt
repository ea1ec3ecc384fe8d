--TEST--
References are sent as what they refer to
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$number = 5;
$rows = [['ID' => 1], ['ID' => 2]];
foreach ($rows as &$row) {
	$row['NAME'] = 'x';
}
$object = new stdClass();
$object->number = &$number;
echo sent($portal, $b24, [&$number, &$rows, $object]), "\n";
var_dump($number);
?>
--EXPECT--
{"v":[5,[{"ID":1,"NAME":"x"},{"ID":2,"NAME":"x"}],{"number":5}]}
int(5)
