--TEST--
A connection through a proxy serves only clients that use that proxy
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['proxy' => true]);
$direct = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'proxy' => '']);
$proxied = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'proxy' => $portal->proxy]);
for ($i = 0; $i < 3; $i++) {
	$direct->call('user.current');
	$proxied->call('user.current');
}
var_dump($portal->connections(), array_column($portal->requests(), 'connection'));
foreach ($portal->proxied() as $tunnel) {
	echo str_replace($portal->host, 'PORTAL', $tunnel['line']), "\n";
}
--EXPECT--
int(2)
array(6) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(1)
  [3]=>
  int(2)
  [4]=>
  int(1)
  [5]=>
  int(2)
}
CONNECT PORTAL HTTP/1.1
