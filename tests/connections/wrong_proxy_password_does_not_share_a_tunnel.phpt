--TEST--
A client with a wrong proxy password does not get the tunnel of one with the right password
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['proxy' => true, 'proxyAuth' => 'user:right']);
$client = static fn (string $password) => new B24\Client($portal->webhook, [
	'caFile' => $portal->caFile,
	'retries' => 0,
	'proxy' => str_replace('//', "//user:$password@", $portal->proxy),
]);
$right = $client('right');
$right->call('user.current');
echo outcome(fn () => $client('wrong')->call('user.current')), "\n";
$right->call('user.current');
var_dump($portal->connections(), array_column($portal->proxied(), 'authorized'));
--EXPECTF--
B24\Exception\Connection: user.current: No connection to the portal: %s407%S
int(1)
array(2) {
  [0]=>
  bool(true)
  [1]=>
  bool(false)
}
