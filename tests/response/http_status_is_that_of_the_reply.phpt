--TEST--
httpStatus is that of the reply
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach ([200, 201, 202] as $status) {
	$portal->fault('reply', ['status' => $status, 'body' => '{"result":1}']);
	var_dump($b24->call('test.echo')->httpStatus);
}
?>
--EXPECT--
int(200)
int(201)
int(202)
