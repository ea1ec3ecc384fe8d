--TEST--
An error shows nothing of the reply to an earlier call
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$portal->fault('status', ['status' => 400, 'error' => 'EARLIER', 'description' => 'Earlier']);
thrown(fn () => $b24->call('test.echo'));

$portal->fault('redirect', ['location' => 'https://new.example/']);
$e = thrown(fn () => $b24->call('test.echo'));
echo json_encode([$e->errorCode, $e->description, $e->response]), "\n";

$portal->fault('empty', ['status' => 502]);
$e = thrown(fn () => $b24->call('test.echo'));
echo json_encode([$e->httpStatus, $e->body]), "\n";
?>
--EXPECT--
["","",[]]
[502,""]
