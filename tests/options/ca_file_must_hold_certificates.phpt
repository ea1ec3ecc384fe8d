--TEST--
A caFile without certificates trusts nobody
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal] = portal_and_client();

$b24 = new B24\Client($portal->webhook, ['caFile' => __FILE__]);
$e = thrown(fn () => $b24->call('test.echo'));
var_dump($e::class, $e->maybeExecuted, $portal->requests());
?>
--EXPECT--
string(24) "B24\Exception\Connection"
bool(false)
array(0) {
}
