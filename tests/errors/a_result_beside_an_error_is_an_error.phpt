--TEST--
A result beside an error is an error
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach (['"X"', '1', '{"code":"X"}', '"0"'] as $error) {
	$portal->fault('reply', ['body' => "{\"result\":[],\"error\":$error}"]);
	$e = thrown(fn () => $b24->call('test.echo'));
	echo $e::class, ' ', json_encode([$e->errorCode, array_keys($e->response)]), "\n";
}
?>
--EXPECT--
B24\Exception\Api ["X",["result","error"]]
B24\Exception\Api ["1",["result","error"]]
B24\Exception\Api ["X",["result","error"]]
B24\Exception\Api ["0",["result","error"]]
