--TEST--
timeout is the budget of a call, of the client or of the call itself
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['timeout' => 0.15]);
$b24->call('test.echo', [], ['timeout' => 0]); // connected

$portal->fault('delay', ['ms' => 3000]);
$start = microtime(true);
$e = thrown(fn () => $b24->call('test.echo'));
echo $e::class, ': ', $e->getMessage(), "\n";
var_dump($e->maybeExecuted, $e->method);
var_dump(microtime(true) - $start < 2.5);

$portal->fault('delay', ['ms' => 400], times: 0);
echo failure(fn () => $b24->call('test.echo', [], ['timeout' => 0.1])), "\n";
echo failure(fn () => $b24->call('test.echo', [], ['timeout' => 0.0001])), "\n";
echo failure(fn () => $b24->call('test.echo', [], ['timeout' => 5])), "\n";
echo failure(fn () => $b24->call('test.echo', [], ['timeout' => 0])), "\n";
?>
--EXPECT--
B24\Exception\Deadline: test.echo: The call's budget of 150 ms is used up
bool(true)
string(9) "test.echo"
bool(true)
Deadline: test.echo: The call's budget of 100 ms is used up
Deadline: test.echo: The call's budget of 1 ms is used up
nothing was thrown
nothing was thrown
