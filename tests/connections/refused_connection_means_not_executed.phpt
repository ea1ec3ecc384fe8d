--TEST--
A refused connection is reported at once, and as not executed
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';

$socket = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($socket, false);
fclose($socket);
$b24 = new B24\Client("https://$address/rest/1/secret/", ['retries' => 0]);
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
print_r($b24->stats());
--EXPECTF--
B24\Exception\Connection: user.option.set: No connection to the portal: %s
Array
(
    [calls] => 1
    [failures] => 1
    [retries] => 0
    [waits] => 0
    [waited] => 0
    [refreshes] => 0
    [connections] => 0
    [bytesSent] => 0
    [bytesReceived] => 0
    [rate] => 0
    [burst] => 0
)
