--TEST--
Forking during a call: the parent gets its reply, the child's call ends with an exception
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
pcntl_async_signals(true);
$child = null;
pcntl_signal(SIGUSR1, function () use (&$child) {
	$child = pcntl_fork();
});
$portal->fault('delay', ['ms' => 1000 * (int) slow(3)]);
signal_when_asked($portal, SIGUSR1);
$outcome = outcome(fn () => (object) ['result' => $b24->call('test.echo', ['n' => 1])->result['params']['n']]);
if ($child === 0) {
	echo "child: $outcome\n";
	echo 'child: ', $b24->call('test.echo', ['n' => 'of the child'])->result['params']['n'], "\n";
	exit;
}
pcntl_waitpid($child, $status);
echo "parent: $outcome\n";
echo 'parent: ', $b24->call('test.echo', ['n' => 2])->result['params']['n'], "\n";
foreach ($portal->requests() as $request) {
	echo $request['json']['n'], ' over ', $request['connection'], "\n";
}
var_dump($status);
--EXPECTF--
child: B24\Exception\Transport%S: test.echo: %s
child: of the child
parent: 1
parent: 2
1 over 1
of the child over 2
2 over 1
int(0)
