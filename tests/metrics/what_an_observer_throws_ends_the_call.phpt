--TEST--
What an observer throws ends the call, of a client and of CRest alike; calls that it makes itself are not reported to it, in a fiber neither
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
define('C_REST_BLOCK_LOG', true);
$portal = Portal::start(['plain' => true]);
define('C_REST_WEB_HOOK_URL', $portal->webhook);
$b24 = new B24\Client($portal->webhook, ['allowHttp' => true]);
B24\Client::observe(fn (B24\Attempt $a) => throw new LogicException("enough of $a->method"));
$portal->fault('status', ['status' => 500]);
echo failure(fn () => $b24->user->current()), "\n";
echo failure(fn () => B24\CRest::call('profile')), "\n";
echo failure(fn () => B24\CRest::callBatch([['method' => 'profile']])), "\n";
var_dump(count($portal->requests()));

$heard = [];
B24\Client::observe(function (B24\Attempt $a) use (&$heard, $b24) {
	$heard[] = $a->method;
	$b24->call('test.echo');
	B24\CRest::call('test.echo');
});
$b24->user->current();
B24\CRest::call('profile');
echo implode(' ', $heard), "\n";

// An observer that is suspended keeps nothing from others.
$heard = [];
B24\Client::observe(function (B24\Attempt $a) use (&$heard, $b24) {
	$heard[] = $a->method;
	if (Fiber::getCurrent() !== null) {
		Fiber::suspend();
		$b24->call('test.echo');
	}
});
$fibers = [new Fiber(fn () => $b24->call('profile')), new Fiber(fn () => $b24->call('scope'))];
foreach ($fibers as $fiber) { $fiber->start(); }
$b24->user->current();
foreach ($fibers as $fiber) { $fiber->resume(); }
$b24->call('methods');
echo implode(' ', $heard), "\n";

// One that takes itself away while it runs.
B24\Client::observe(function () { echo "once\n"; B24\Client::observe(null); });
$b24->user->current();
$b24->user->current();
// One that is destroyed in the middle.
$fiber = null;
B24\Client::observe(function () { Fiber::suspend(); });
$fiber = new Fiber(fn () => $b24->call('profile'));
$fiber->start();
unset($fiber);
gc_collect_cycles();
B24\Client::observe(function () { echo "the next\n"; });
$b24->user->current();
?>
--EXPECT--
LogicException: enough of user.current
LogicException: enough of profile
LogicException: enough of batch
int(3)
user.current profile
profile scope user.current methods
once
the next
