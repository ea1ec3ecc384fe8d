--TEST--
Text of the user's that the portal would take for a reference is sent by itself, where it stays text
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$text = 'costs $result[c0][ID] and $result';
$result = $b24->batch([
	'a' => ['crm.deal.get', ['id' => 1]],
	'value' => ['test.echo', ['v' => $text]],
	'upper' => ['test.echo', ['v' => '$RESULT[a]']],
	'key' => ['test.echo', ['v' => ['$result[x' => 1]]],
	'harmless' => ['test.echo', ['v' => '$result and $5 [a]']],
]);
$wire = wire($portal);
sort($wire);
print_r($wire);
foreach (['value', 'upper', 'key', 'harmless'] as $key) {
	echo json_encode($result[$key]->result['params']['v']), "\n";
}
?>
--EXPECT--
Array
(
    [0] => batch of 2
    [1] => test.echo
    [2] => test.echo
    [3] => test.echo
)
"costs $result[c0][ID] and $result"
"$RESULT[a]"
{"$result[x":1}
"$result and $5 [a]"
