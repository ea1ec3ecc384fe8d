--TEST--
A client counts what it has done
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

echo json_encode($b24->stats()), "\n";
$b24->user->current();
$b24->call('test.echo', ['x' => str_repeat('y', 1000)]);
thrown(fn () => $b24->call('unknown.method'));
thrown(fn () => $b24->call('test.echo', ['x' => NAN])); // refused: no call
$stats = $b24->stats();
echo json_encode(array_intersect_key($stats, ['calls' => 0, 'failures' => 0, 'connections' => 0])), "\n";
var_dump($stats['bytesSent'] > 1000, $stats['bytesReceived'] > 1000);
var_dump((new B24\Client($portal->webhook))->stats()['calls']);
?>
--EXPECT--
{"calls":0,"failures":0,"retries":0,"waits":0,"waited":0,"refreshes":0,"connections":0,"bytesSent":0,"bytesReceived":0,"rate":0,"burst":0}
{"calls":3,"failures":1,"connections":1}
bool(true)
bool(true)
int(0)
