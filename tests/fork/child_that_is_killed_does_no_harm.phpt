--TEST--
A child that is killed in the middle of its call does not disturb the parent
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->call('user.current');
$portal->fault('delay', ['ms' => 1000 * (int) slow(20)], method: 'test.echo');
$child = pcntl_fork();
if ($child === 0) {
	$b24->call('test.echo', ['n' => 1]);
	exit;
}
eventually(static fn () => $portal->stats()['requests'] === 2);
exec("kill -9 $child");
pcntl_waitpid($child, $status);
var_dump(pcntl_wifsignaled($status), $b24->call('test.echo', ['n' => 2])->result['params']['n']);
$last = $portal->last();
var_dump($last['connection'], $last['turn']);
--EXPECT--
bool(true)
int(2)
int(1)
int(2)
