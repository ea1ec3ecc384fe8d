--TEST--
The budget holds against a portal that does not read
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/slow.inc';

$server = stream_socket_server('tcp://127.0.0.1:0'); // the kernel accepts, nobody reads
$address = stream_socket_get_name($server, false);
$b24 = new B24\Client("http://$address/rest/1/secret/", ['allowHttp' => true, 'timeout' => slow(0.5), 'proxy' => '']);
$began = microtime(true);
$text = str_repeat('0123456789abcdef', 1_000_000);
echo preg_replace('~\d+ ms~', 'N ms', outcome(fn () => $b24->user->optionSet(['options' => ['text' => $text]]))), "\n";
$took = microtime(true) - $began;
var_dump($took >= 0.45, $took <= slow(3));
--EXPECT--
B24\Exception\Deadline: user.option.set: The call's budget of N ms is used up
bool(true)
bool(true)
