--TEST--
stats() counts calls, failures, connections and bytes
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$portal->settings(['transfer' => 'identity']);
$options = ['caFile' => $portal->caFile, 'retries' => 0];
$b24 = new B24\Client($portal->webhook, $options);
print_r($b24->stats());
$portal->fault('status', nth: 2);
$b24->call('test.echo', ['text' => str_repeat('x', 5000)]);
try {
	$b24->call('test.echo');
} catch (B24\Exception\Api) {
}
try {
	$b24->calendar->accessibilityGet(); // refused before it reaches the portal
} catch (B24\Exception\InvalidArgument) {
}
$other = new B24\Client($portal->webhook, $options);
$other->call('user.current');

$stats = $b24->stats();
var_dump($stats['calls'], $stats['failures'], $stats['connections'], $other->stats()['connections']);
$sent = 0;
foreach (array_slice($portal->requests(), 0, 2) as $request) {
	$sent += strlen("POST $request[target] HTTP/1.1\r\n\r\n") + $request['length'];
	foreach ($request['headers'] as $name => $value) {
		$sent += strlen("$name: $value\r\n");
	}
}
var_dump($stats['bytesSent'] === $sent, $stats['bytesReceived'] > 10000, $stats['bytesReceived'] < 20000);
--EXPECT--
Array
(
    [calls] => 0
    [failures] => 0
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
int(2)
int(1)
int(1)
int(0)
bool(true)
bool(true)
bool(true)
