--TEST--
connectTimeout limits connection and handshake
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['connectTimeout' => 0.15, 'retries' => 0]);

$portal->fault('slow-accept', ['ms' => 1500]);
$e = thrown(fn () => $b24->call('test.echo'));
echo $e::class, ': ', $e->getMessage(), "\n";
var_dump($e->maybeExecuted, $portal->requests());
?>
--EXPECT--
B24\Exception\Timeout: test.echo: No connection to the portal within 150 ms
bool(false)
array(0) {
}
