--TEST--
Signal handlers that call while others' replies are awaited, and children that are forked in between, mix no replies
--EXTENSIONS--
b24
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
$missing = Nginx::missing();
if ($missing !== null) {
	die("skip $missing");
}
--FILE--
<?php
require __DIR__ . '/../inc/marks.inc';

$nginx = new Nginx();
$options = ['caFile' => $nginx->caFile, 'limiter' => false];
$clients = [
	new B24\Client($nginx->webhook, $options),
	new B24\Client($nginx->mixedWebhook, ['http' => '2'] + $options),
	new B24\Client($nginx->webhook, ['http' => '2'] + $options),
];
$wrong = $inHandler = $mark = 0;
$ask = static function (B24\Client $client) use (&$mark, &$wrong): void {
	$own = ++$mark;
	try {
		$wrong += $client->call("mark.$own")->result !== $own;
	} catch (B24\Exception\Connection) {
		// nginx has ended its connection
	}
};
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, static function () use ($clients, $ask, &$inHandler) {
	$ask($clients[$inHandler++ % count($clients)]);
});

$parent = posix_getpid();
$signaller = pcntl_fork();
if ($signaller === 0) {
	while (posix_kill($parent, SIGUSR1)) {
		usleep(3000);
	}
	posix_kill(posix_getpid(), SIGKILL);
}

$children = [];
$started = microtime(true);
for ($round = 0; $round < 60 && ($inHandler < 50 || $round < 12) && microtime(true) < $started + slow(20); $round++) {
	$calls = [];
	for ($i = 0; $i < 60; $i++) {
		$mark++;
		$calls[$mark] = ["mark.$mark"];
	}
	$seen = 0;
	foreach ($clients[$round % count($clients)]->concurrent($calls, 12) as $key => $outcome) {
		$wrong += $outcome instanceof B24\Response && $outcome->result !== $key;
		if (++$seen !== 20 || $round >= 6) {
			continue;
		}
		$children[$round] = pcntl_fork();
		if ($children[$round] === 0) { // in the middle of the replies, with connections of both kinds in use
			pcntl_signal(SIGUSR1, SIG_IGN);
			$mark += 1_000_000 * ($round + 1);
			$wrong = 0;
			foreach ([...$clients, ...$clients] as $client) {
				$ask($client);
			}
			file_put_contents("$nginx->caFile.$round", (string) $wrong);
			posix_kill(posix_getpid(), SIGKILL);
		}
	}
}
posix_kill($signaller, SIGKILL);
pcntl_waitpid($signaller, $status);
foreach ($children as $round => $child) {
	pcntl_waitpid($child, $status);
	echo file_get_contents("$nginx->caFile.$round");
}
echo "\n";
var_dump($wrong, $inHandler >= 50, count($children));
--EXPECT--
000000
int(0)
bool(true)
int(6)
