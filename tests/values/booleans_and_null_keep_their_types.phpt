--TEST--
Booleans and null keep their types
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

echo sent($portal, $b24, [true, false, null]), "\n";
$b24->call('test.echo', ['yes' => true, 'no' => false, 'nothing' => null]);
echo $portal->last()['body'], "\n";
?>
--EXPECT--
{"v":[true,false,null]}
{"yes":true,"no":false,"nothing":null}
