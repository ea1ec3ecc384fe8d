--TEST--
Empty arrays are sent as [], but empty parameters as {}
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

echo sent($portal, $b24, []), "\n";
echo sent($portal, $b24, [[], ['a' => []], [[[]]]]), "\n";
foreach ([$b24->call('test.echo'), $b24->call('test.echo', []), $b24->user->current()] as $response) {
	unset($response);
}
echo implode("\n", array_column(array_slice($portal->requests(), -3), 'body')), "\n";
?>
--EXPECT--
{"v":[]}
{"v":[[],{"a":[]},[[[]]]]}
{}
{}
{}
