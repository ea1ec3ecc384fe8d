--TEST--
A child that a handler forks during a call may end in that handler
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use ($b24) {
	$child = pcntl_fork();
	if ($child === 0) {
		$n = $b24->call('test.echo', ['n' => 'of the child'])->result['params']['n'];
		exit("child: $n\n");
	}
	pcntl_waitpid($child, $status);
	var_dump($status);
});
$portal->fault('delay', ['ms' => 1000 * (int) slow(3)]);
signal_when_asked($portal, SIGUSR1);
var_dump($b24->call('test.echo', ['n' => 1])->result['params']['n']);
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n']);
foreach ($portal->requests() as $request) {
	echo $request['json']['n'], ' over ', $request['connection'], "\n";
}
--EXPECT--
child: of the child
int(0)
int(1)
int(2)
1 over 1
of the child over 2
2 over 1
