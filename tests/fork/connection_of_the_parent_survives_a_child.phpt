--TEST--
A child that ends in order leaves the parent's connection alone
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->call('user.current');
for ($i = 0; $i < 5; $i++) {
	$pid = pcntl_fork();
	if ($pid === 0) {
		unset($b24);
		exit; // with all of PHP's shutdown
	}
	pcntl_waitpid($pid, $status);
	var_dump($b24->call('test.echo', ['n' => $i])->result['params']['n']);
}
var_dump($portal->connections(), count($portal->requests()));
--EXPECT--
int(0)
int(1)
int(2)
int(3)
int(4)
int(1)
int(6)
