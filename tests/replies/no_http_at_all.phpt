--TEST--
A reply that is not HTTP is no portal's
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach (["SSH-2.0-OpenSSH_9.2\r\n", "\0\1\2\3\4\5\6\7", '{"result":true}', "HTTP/1.1 OK\r\n\r\n{}"] as $bytes) {
	$portal->fault('raw', ['bytes' => $bytes]);
	echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
}
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
--EXPECTF--
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not HTTP %s
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not HTTP %s
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not HTTP %s
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not HTTP %s
int(2)
int(5)
