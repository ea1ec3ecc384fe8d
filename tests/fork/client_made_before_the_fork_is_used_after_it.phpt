--TEST--
A client that has not called yet serves parent and child alike
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$pid = pcntl_fork();
$who = $pid === 0 ? 'child' : 'parent';
for ($i = 0; $i < 10; $i++) {
	$b24->call('test.echo', ['who' => $who]);
}
if ($pid === 0) {
	exit;
}
pcntl_waitpid($pid, $status);
$connections = [];
foreach ($portal->requests() as $request) {
	$connections[$request['json']['who']][$request['connection']] = true;
}
var_dump($status, count($connections['child']), count($connections['parent']), $portal->connections());
--EXPECT--
int(0)
int(1)
int(1)
int(2)
