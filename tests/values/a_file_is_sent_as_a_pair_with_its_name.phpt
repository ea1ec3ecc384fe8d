--TEST--
toPair() is sent as the name and the content
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/files.inc';
[$portal, $b24] = portal_and_client();

$file = new B24\File(temporary_file('content'), 'Фото "1".jpg');
$b24->call('test.echo', ['id' => 4, 'data' => ['NAME' => $file->name], 'fileContent' => $file->toPair()]);
echo $portal->last()['body'], "\n";
?>
--EXPECT--
{"id":4,"data":{"NAME":"Фото \"1\".jpg"},"fileContent":["Фото \"1\".jpg","Y29udGVudA=="]}
