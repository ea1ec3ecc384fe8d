--TEST--
A signal handler that locks, unlocks, saves and forks while the same store waits for a lock does no harm
--EXTENSIONS--
b24
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$app->install();
$other = new B24\Auth\FileTokenStore($app->directory);
$store = new B24\Auth\FileTokenStore($app->directory);
pcntl_async_signals(true);
foreach (['the lock is held' => false, 'the file is replaced, too' => true] as $what => $replaced) {
	$other->lock($app->member);
	$outcomes = [];
	pcntl_signal(SIGALRM, static function () use ($app, $store, $other, $replaced, &$outcomes) {
		$outcomes[] = strtok(failure(fn () => $store->lock($app->member)), ':');
		$outcomes[] = strtok(failure(fn () => $store->save($app->token())), ':');
		$outcomes[] = strtok(failure(fn () => $store->delete($app->member)), ':');
		$store->unlock($app->member);
		$child = pcntl_fork();
		if ($child === 0) {
			$store->unlock($app->member);
			unset($store);
			posix_kill(getmypid(), SIGKILL);
		}
		pcntl_waitpid($child, $status);
		if ($replaced) {
			unlink("$app->directory/$app->member.lock");
		}
		$other->unlock($app->member);
	});
	pcntl_alarm(1);
	$store->lock($app->member);
	ini_set('b24.timeout_ms', '100');
	echo "$what: ", implode(' ', $outcomes), ', ', strtok(failure(fn () => $other->lock($app->member)), ':'), "\n";
	ini_restore('b24.timeout_ms');
	$store->unlock($app->member);
	var_dump($app->stored() !== null);
}
?>
--EXPECT--
the lock is held: TokenStore TokenStore TokenStore, Deadline
bool(true)
the file is replaced, too: TokenStore TokenStore TokenStore, Deadline
bool(true)
