--TEST--
Replies are decoded however they are transferred
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$text = str_repeat('Zoë und Юлия ', 5000);
foreach (['identity', 'gzip', 'chunked', 'gzip+chunked', 'auto'] as $transfer) {
	$portal->settings(['transfer' => $transfer]);
	$before = $b24->stats()['bytesReceived'];
	$short = $b24->call('test.echo', ['n' => 1]);
	$long = $b24->call('test.echo', ['text' => $text]);
	$received = $b24->stats()['bytesReceived'] - $before;
	printf("%s: %s, %s\n", $transfer, $short->result['params'] === ['n' => 1] && $long->result['params']['text'] === $text
		? 'equal' : 'different', $received < strlen($text) ? 'compressed' : 'in full');
}
var_dump($portal->last()['headers']['accept-encoding'], $portal->connections());
--EXPECT--
identity: equal, in full
gzip: equal, compressed
chunked: equal, in full
gzip+chunked: equal, compressed
auto: equal, compressed
string(4) "gzip"
int(1)
