--TEST--
SIGALRM serves as a time limit of one's own
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
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => throw new DomainException('too long'));
$portal->fault('delay', ['ms' => 1000 * (int) slow(20)]);
pcntl_alarm((int) slow(1));
try {
	$b24->user->optionSet(['options' => ['n' => 1]]);
} catch (DomainException $e) {
	echo $e->getMessage(), "\n";
}
var_dump($b24->user->optionGet(['option' => 'n'])->result, count($portal->requests()));
--EXPECT--
too long
int(1)
int(3)
