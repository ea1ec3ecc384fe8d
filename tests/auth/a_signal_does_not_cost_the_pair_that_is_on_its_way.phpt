--TEST--
A signal handler that throws or ends the script while the server is asked waits until the new pair is stored
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
foreach ([
	'throw' => 'throw new DomainException("enough");',
	'exit' => 'exit("bye");',
	'flag' => 'echo "flag ";',
] as $how => $do) {
	$app->portal->reset();
	$app->install(['expires' => 1]);
	$app->portal->fault('delay', ['ms' => 2000], method: 'oauth.token');
	// PHP gives up what a call has just returned when a handler throws behind it; a debug build tells of that.
	$worker = $app->worker("ini_set('report_memleaks', '0'); pcntl_async_signals(true); pcntl_signal(SIGALRM, static function () { $do }); pcntl_alarm(1);
		try { echo \$b24->profile()->result['ID']; } catch (DomainException \$e) { echo \$e->getMessage(); }");
	echo "$how: ", $app->answer($worker), ', ', $app->portal->stats()['refreshes'], ' renewal, ',
		in_array($app->stored()->refreshToken, $app->portal->state()['oauth']['refresh_tokens'], true) ? 'stored' : 'LOST', "\n";
}
// A server that says nothing does not keep a handler waiting for ever.
$app->portal->reset();
$app->install(['expires' => 1]);
$app->portal->fault('delay', ['ms' => 40000], method: 'oauth.token');
$begin = microtime(true);
$worker = $app->worker('pcntl_async_signals(true); pcntl_signal(SIGALRM, static fn () => exit("bye")); pcntl_alarm(1); $b24->profile();');
echo $app->answer($worker), ' ', microtime(true) - $begin < 28 ? 'in time' : 'LATE', "\n";
?>
--EXPECT--
throw: enough, 1 renewal, stored
exit: bye, 1 renewal, stored
flag: flag 1, 1 renewal, stored
bye in time
