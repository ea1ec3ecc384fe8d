--TEST--
A thousand calls go over one TLS connection
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$sum = 0;
for ($i = 0; $i < 1000; $i++) {
	$sum += $b24->call('test.echo', ['i' => $i])->result['params']['i'];
}
$stats = $portal->stats();
$requests = $portal->requests();
var_dump($sum, $stats['connections'], $stats['tls_handshakes'], $stats['requests'], end($requests)['turn']);
--EXPECT--
int(499500)
int(1)
int(1)
int(1000)
int(1000)
