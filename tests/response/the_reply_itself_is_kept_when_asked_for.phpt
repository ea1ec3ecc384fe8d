--TEST--
With the option "keepReply" a response has the headers, the body and the timings of its reply
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);

// Nobody has asked.
$plain = $b24->call('test.echo', ['a' => 1]);
var_dump($plain->getHeaders(), $plain->getBody(), $plain->getTimings());
$made = B24\Response::fromJson('{"result":1}');
var_dump($made->getHeaders(), $made->getBody(), $made->getTimings());

// The bytes as they came: decompressed, whatever the spelling of the JSON.
$json = "{ \"result\" : {\"a\":1.0, \"empty\":{}, \"list\":[]},\n\"time\":{\"operating\":0}}\n";
foreach ([$json, str_repeat(' ', 100000) . $json] as $body) {
	$portal->fault('reply', ['body' => $body]);
	$kept = $b24->call('test.echo', ['a' => 1], ['keepReply' => true]);
	var_dump($kept->getBody() === $body, $kept->result === ['a' => 1.0, 'empty' => [], 'list' => []]);
}
$kept = $b24->call('test.echo', ['a' => str_repeat('x', 5000)], ['keepReply' => true]);
var_dump(json_decode($kept->getBody(), true) === $kept->toArray());
$headers = $kept->getHeaders();
var_dump($headers['content-type'], array_is_list($headers['date']), array_filter(array_keys($headers), static fn ($name) => $name !== strtolower($name)));

// Seconds, one after the other; the connection was there.
$timings = $kept->getTimings();
echo implode(' ', array_keys($timings)), "\n";
var_dump($timings['lookup'] < 0.1, $timings['connect'], $timings['tls'], $timings['send'] <= $timings['firstByte'], $timings['firstByte'] <= $timings['total'], $timings['total'] > 0);
$other = Portal::start(); // nothing is connected to it
$first = (new B24\Client($other->webhook, ['caFile' => $other->caFile]))->call('test.echo', [], ['keepReply' => true])->getTimings();
var_dump($first['connect'] > 0 && $first['connect'] >= $first['lookup'], $first['tls'] >= $first['connect'], $first['total'] >= $first['tls']);

// It outlives client and further calls, is no part of what dumps show, and each call of many has its own.
unset($b24);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$before = $kept->getBody();
$b24->call('test.echo', ['other' => 1], ['keepReply' => true]);
var_dump($kept->getBody() === $before, str_contains(print_r($kept, true), '{"result"'));
foreach ($b24->concurrent(array_map(static fn ($i) => ['test.echo', ['n' => $i], ['keepReply' => true]], range(0, 9))) as $i => $response) {
	if (json_decode($response->getBody(), true)['result']['params']['n'] !== $i) {
		echo "$i has another's body\n";
	}
}
var_dump($b24->user->current([], ['keepReply' => true])->getHeaders() !== null);
echo failure(static fn () => $b24->call('test.echo', [], ['keepReply' => 1])), "\n";

// Heads as nobody should send them: names twice, folded in case, without a value, numbers for names, interim replies, trailers.
$portal->fault('raw', ['bytes' =>
	"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nX-A: 1\r\nx-a:  2 \r\nX-Empty:\r\n123: n\r\nX-Colon: a:b: c\r\nTransfer-Encoding: chunked\r\n\r\n"
	. "c\r\n{\"result\":1}\r\n0\r\nX-Trailer: t\r\n\r\n"]);
$response = $b24->call('test.echo', [], ['keepReply' => true]);
echo json_encode($response->getHeaders()), ' ', $response->getBody(), "\n";
?>
--EXPECT--
NULL
NULL
NULL
NULL
NULL
NULL
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
array(1) {
  [0]=>
  string(31) "application/json; charset=utf-8"
}
bool(true)
array(0) {
}
lookup connect tls send firstByte total
bool(true)
float(0)
float(0)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
InvalidArgument: test.echo: option "keepReply" must be true or false
{"x-a":["1","2"],"x-empty":[""],"123":["n"],"x-colon":["a:b: c"],"transfer-encoding":["chunked"]} {"result":1}
