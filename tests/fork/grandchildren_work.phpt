--TEST--
A grandchild has its own connection, and leaves those of its elders alone
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$depth = 0;
do {
	$b24->call('test.echo', ['depth' => $depth]);
	$pid = pcntl_fork();
} while ($pid === 0 && ++$depth < 4);
if ($pid > 0) {
	pcntl_waitpid($pid, $status);
	$b24->call('test.echo', ['depth' => $depth]);
}
if ($depth > 0) {
	exit((int) ($status ?? 0) >> 8);
}
var_dump($status);
foreach ($portal->requests() as $request) {
	echo $request['json']['depth'], ' ', $request['connection'], ' ', $request['turn'], "\n";
}
--EXPECT--
int(0)
0 1 1
1 2 1
2 3 1
3 4 1
3 4 2
2 3 2
1 2 2
0 1 2
