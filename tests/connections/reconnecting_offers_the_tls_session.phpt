--TEST--
A new connection to a known portal offers to resume the TLS session, also for another client
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$portal->settings(['keepalive' => false]);
$offered = [];
foreach (range(1, 3) as $i) {
	(new B24\Client($portal->webhook, ['caFile' => $portal->caFile]))->call('user.current');
	$offered[] = $portal->stats()['resumptions_offered'];
}
var_dump($portal->stats()['tls_handshakes'], $offered);
--EXPECT--
int(3)
array(3) {
  [0]=>
  int(0)
  [1]=>
  int(1)
  [2]=>
  int(2)
}
