--TEST--
Parameters may be a list: they go by position then, and no name is missing
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$b24->call('test.echo', [['TITLE' => 'x'], 5]);
echo $portal->last()['body'], "\n";
echo failure(fn () => $b24->call('user.option.set', [['a' => 'b']])), "\n";
echo $portal->last()['body'], "\n";
?>
--EXPECT--
[{"TITLE":"x"},5]
Api: user.option.set: options is empty (ArgumentNullException, HTTP 400)
[{"a":"b"}]
