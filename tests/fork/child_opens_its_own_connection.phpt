--TEST--
A child's call goes over a connection of its own, and the parent's goes on
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->call('test.echo', ['who' => 'parent']);
$pid = pcntl_fork();
if ($pid === 0) {
	$b24->call('test.echo', ['who' => 'child']);
	$b24->call('test.echo', ['who' => 'child']);
	exit;
}
pcntl_waitpid($pid, $status);
$b24->call('test.echo', ['who' => 'parent']);
foreach ($portal->requests() as $request) {
	echo $request['json']['who'], ' ', $request['connection'], ' ', $request['turn'], "\n";
}
var_dump($status, $portal->stats()['tls_handshakes']);
--EXPECT--
parent 1 1
child 2 1
child 2 2
parent 1 2
int(0)
int(2)
