--TEST--
attemptTimeout limits one exchange, of the client or of the call itself
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['attemptTimeout' => 0.15]);
$b24->call('test.echo', [], ['attemptTimeout' => 0]); // connected

$portal->fault('delay', ['ms' => 400], times: 0);
$e = thrown(fn () => $b24->call('test.echo'));
echo $e::class, ': ', $e->getMessage(), "\n";
var_dump($e->maybeExecuted, $e->method);
echo failure(fn () => $b24->call('test.echo', [], ['attemptTimeout' => 0.1])), "\n";
echo failure(fn () => $b24->call('test.echo', [], ['attemptTimeout' => 0.3, 'timeout' => 0.1])), "\n";
echo failure(fn () => $b24->call('test.echo', [], ['attemptTimeout' => 5])), "\n";
?>
--EXPECT--
B24\Exception\Timeout: test.echo: No complete reply within 150 ms
bool(true)
string(9) "test.echo"
Timeout: test.echo: No complete reply within 100 ms
Deadline: test.echo: The call's budget of 100 ms is used up
nothing was thrown
