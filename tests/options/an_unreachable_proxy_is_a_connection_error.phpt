--TEST--
A proxy that is not there is a connection error
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal] = portal_and_client();

$server = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($server, false);
fclose($server);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'proxy' => "http://$address"]);
$e = thrown(fn () => $b24->call('test.echo'));
var_dump($e::class, $e->maybeExecuted, $portal->requests());
?>
--EXPECT--
string(24) "B24\Exception\Connection"
bool(false)
array(0) {
}
