--TEST--
A child may make clients although its parent has used the extension
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$make = static fn () => new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24 = $make();
$b24->call('test.echo', ['who' => 'parent']);
$pid = pcntl_fork();
if ($pid === 0) {
	$make()->call('test.echo', ['who' => 'child']);
	unset($b24);
	$make()->call('test.echo', ['who' => 'child']);
	exit;
}
pcntl_waitpid($pid, $status);
$make()->call('test.echo', ['who' => 'parent']);
foreach ($portal->requests() as $request) {
	echo $request['json']['who'], ' ', $request['connection'], ' ', $request['turn'], "\n";
}
var_dump($status);
--EXPECT--
parent 1 1
child 2 1
child 2 2
parent 1 2
int(0)
