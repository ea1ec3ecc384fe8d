--TEST--
A handler may let go of the client whose call it interrupts
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$gone = WeakReference::create($b24);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use (&$b24, $gone) {
	$b24 = null;
	gc_collect_cycles();
	echo $gone->get() === null ? "gone\n" : "in use\n";
});
$portal->fault('delay', ['ms' => 1000 * (int) slow(3)]);
signal_when_asked($portal, SIGUSR1);
var_dump($b24->calendar->userSettingsGet(['n' => 1])->httpStatus, $gone->get());

$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$gone = WeakReference::create($b24);
pcntl_signal(SIGUSR1, function () use (&$b24) {
	$b24 = null;
	throw new DomainException('let go');
});
$portal->fault('delay', ['ms' => 1000 * (int) slow(20)]);
signal_when_asked($portal, SIGUSR1);
try {
	$b24->call('test.echo');
} catch (DomainException $e) {
	echo $e->getMessage(), "\n";
}
unset($e); // its trace
var_dump($gone->get());
--EXPECT--
in use
int(200)
NULL
let go
NULL
