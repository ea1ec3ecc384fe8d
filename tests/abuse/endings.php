<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/**
 * A worker: one way to end, in one callback. Arguments: callback, ending, webhook, access token, token endpoint, client id,
 * client secret, refresh token. It prints "after" when the script went on behind the callback, and whether a client of it still works.
 */

final class Ending
{
	public static string $how = 'return';
	public static bool $armed = false;
	/** @var list<Fiber<mixed, mixed, mixed, mixed>> */
	public static array $fibers = [];

	/** Ends, once. */
	public static function here(): void
	{
		if (!self::$armed) {
			return;
		}
		self::$armed = false;
		echo "reached\n";
		$how = self::$how; // of a temporary the engine loses the string when a signal's handler throws
		switch ($how) {
			case 'return': return;
			case 'throw': throw new LogicException('of the callback');
			case 'error': throw new Error('of the callback');
			case 'exit': exit(3);
			case 'fatal': trigger_error('of the callback', E_USER_ERROR);
			case 'core-fatal': eval('class Twice {} class Twice {}');
			case 'memory': $held = []; for (;;) { $held[] = str_repeat('x', 1 << 20); }
			case 'time': set_time_limit(1); for (;;) { }
			case 'signal': posix_kill(getmypid(), SIGUSR1); return;
			case 'kill': posix_kill(getmypid(), SIGTERM); usleep(100000); return;
			case 'fiber': if (Fiber::getCurrent() !== null) { Fiber::suspend(); } return;
			case 'fork': self::fork(); return;
			case 'gc': gc_collect_cycles(); return;
			default: throw new Exception('no such ending');
		}
	}

	/** The child ends as scripts do; the parent goes on. */
	private static function fork(): void
	{
		$child = pcntl_fork();
		if ($child === 0) {
			exit(0);
		}
		pcntl_waitpid($child, $status);
		echo 'child ', pcntl_wifexited($status) ? pcntl_wexitstatus($status) : 'signal ' . pcntl_wtermsig($status), "\n";
	}
}

/** Objects of the user's. */
final class Json implements JsonSerializable
{
	public function jsonSerialize(): mixed
	{
		Ending::here();

		return ['a' => 1];
	}
}

final class Text implements Stringable
{
	public function __toString(): string
	{
		Ending::here();

		return 'profile';
	}
}

final class Dying
{
	public function __destruct()
	{
		Ending::here();
	}
}

final class Logger
{
	public function debug(mixed ...$told): void { Ending::here(); }
	public function info(mixed ...$told): void { Ending::here(); }
	public function notice(mixed ...$told): void { Ending::here(); }
	public function warning(mixed ...$told): void { Ending::here(); }
	public function error(mixed ...$told): void { Ending::here(); }
	public function log(mixed ...$told): void { Ending::here(); }
}

final class Store implements B24\Auth\LockingTokenStore
{
	public string $at = '';
	private ?B24\Auth\Token $token = null;

	public function load(string $memberId): ?B24\Auth\Token { $this->end('load'); return $this->token; }
	public function save(B24\Auth\Token $token): void { $this->end('save'); $this->token = $token; }
	public function lock(string $memberId): void { $this->end('lock'); }
	public function unlock(string $memberId): void { $this->end('unlock'); }

	private function end(string $method): void
	{
		if ($method === $this->at) {
			Ending::here();
		}
	}
}

/** @return Generator<string, array{string, array<string, mixed>}> */
function commands(int $count): Generator
{
	for ($i = 1; $i <= $count; $i++) {
		if ($i === 3) {
			Ending::here();
		}
		yield "k$i" => ['crm.deal.get', ['id' => $i]];
	}
}

[, $callback, Ending::$how, $webhook, $accessToken, $tokenEndpoint, $clientId, $clientSecret, $refreshToken] = $argv;
$options = ['allowHttp' => true, 'timeout' => 10, 'limiter' => false];
$client = new B24\Client($webhook, $options);
$endpoint = preg_replace('~/rest/.*~', '/rest/', $webhook);
$application = static function (string $at, array $more = []) use ($accessToken, $refreshToken, $tokenEndpoint, $clientId, $clientSecret, $endpoint, $options): B24\Client {
	$store = new Store();
	$store->save(B24\Auth\Token::fromArray($more + ['access_token' => $accessToken, 'refresh_token' => $refreshToken, 'expires' => time() + 3600, 'member_id' => 'a223c6b3710f85df22e9377d6c4f7553', 'client_endpoint' => $endpoint]));
	$store->at = $at;

	return (new B24\Auth\OAuth($clientId, $clientSecret, $store, $tokenEndpoint, ['allowHttp' => true]))->client('a223c6b3710f85df22e9377d6c4f7553', $options);
};
$list = static function (iterable $rows): void {
	foreach ($rows as $i => $row) {
		if ($i === 2 || (is_string($i) && $i === 'k2')) {
			Ending::here();
		}
	}
};
eval('class CRest extends B24\CRest {
	protected static function setSettingData($s) { self::at(__FUNCTION__); return true; }
	protected static function callCurl($p) { self::at(__FUNCTION__); return parent::callCurl($p); }
	protected static function changeEncoding($d, $e = true) { self::at(__FUNCTION__); return parent::changeEncoding($d, $e); }
	protected static function expandData($d) { self::at(__FUNCTION__); return parent::expandData($d); }
	protected static function wrapData($d, $debag = false) { self::at(__FUNCTION__); return parent::wrapData($d, $debag); }
	protected static function getAppSettings() { self::at(__FUNCTION__); return parent::getAppSettings(); }
	public static function setLog($d, $t = "") { self::at(__FUNCTION__); return true; }
	public static string $at = "";
	private static function at(string $member): void { if ($member === self::$at) { Ending::here(); } }
}');
define('C_REST_WEB_HOOK_URL', $webhook);
define('C_REST_CURRENT_ENCODING', 'UTF-8');
$crest = static function (string $at): void {
	CRest::$at = $at;
	CRest::callBatch(['a' => ['method' => 'profile'], 'b' => ['method' => 'crm.deal.get', 'params' => ['id' => 1]]]);
};

$scenes = [
	'logger' => fn () => (new B24\Client($webhook, ['logger' => new Logger()] + $options))->call('profile'),
	'logger of unknown parameters' => fn () => (new B24\Client($webhook, ['logger' => new Logger()] + $options))->crm->dealGet(['id' => 1, 'unknown' => 1]),
	'logger in concurrent' => fn () => iterator_to_array((new B24\Client($webhook, ['logger' => new Logger()] + $options))->concurrent(commands(5))),
	'logger in batch' => fn () => (new B24\Client($webhook, ['logger' => new Logger()] + $options))->batch([['profile', []], ['crm.deal.get', ['id' => 1]]]),
	'logger in list' => fn () => iterator_to_array((new B24\Client($webhook, ['logger' => new Logger()] + $options))->list('crm.deal.list')),
	'listener' => fn () => (new B24\Client($webhook, ['listener' => fn () => Ending::here()] + $options))->call('profile'),
	'listener in concurrent' => fn () => iterator_to_array((new B24\Client($webhook, ['listener' => fn () => Ending::here()] + $options))->concurrent(commands(5))),
	'listener in list' => fn () => iterator_to_array((new B24\Client($webhook, ['listener' => fn () => Ending::here()] + $options))->list('crm.deal.list')),
	'listener of a failure' => fn () => (new B24\Client($webhook, ['listener' => fn () => Ending::here()] + $options))->call('no.such'),
	'progress' => fn () => iterator_to_array($client->list('crm.deal.list', [], ['progress' => fn () => Ending::here()])),
	'calls of concurrent' => fn () => iterator_to_array($client->concurrent(commands(9), 3)),
	'body of concurrent' => fn () => $list($client->concurrent(['k1' => ['profile', []], 'k2' => ['crm.deal.get', ['id' => 1]], 'k3' => ['profile', []]], 2)),
	'body of a list' => fn () => $list($client->list('crm.deal.list')),
	'body of rows of a batch' => fn () => $list($client->batch(['a' => ['crm.deal.list', []]])->rows('a')),
	'body of a batch' => fn () => $list($client->batch(['k1' => ['profile', []], 'k2' => ['profile', []], 'k3' => ['profile', []]])),
	'jsonSerialize' => fn () => $client->call('crm.deal.get', ['id' => new Json()], ['check' => false]),
	'jsonSerialize in batch' => fn () => $client->batch([['profile', []], ['crm.deal.get', ['id' => new Json()]]]),
	'jsonSerialize in concurrent' => fn () => iterator_to_array($client->concurrent([['profile', []], ['crm.deal.get', ['id' => new Json()]]])),
	'jsonSerialize in list' => fn () => iterator_to_array($client->list('crm.deal.list', ['filter' => new Json()])),
	'jsonSerialize in version 3' => fn () => $client->v3()->call('tasks.task.get', ['id' => new Json()]),
	'a parameter that dies' => function () use ($client) { $client->call('crm.deal.get', ['id' => 1, 'x' => (fn () => [new Dying()])() && false], ['check' => false]); new Dying(); },
	'a row that dies' => function () use ($client) { foreach ($client->list('crm.deal.list') as $i => $row) { $dying = new Dying(); if ($i > 2) { break; } } },
	'an object that dies with the list' => function () use ($client) { $rows = $client->list('crm.deal.list', [], ['progress' => [new class { public ?Dying $d; public function __construct() { $this->d = new Dying(); } public function __invoke(): void {} }, '__invoke']]); $rows->rewind(); unset($rows); },
	'error handler' => function () use ($client) { set_error_handler(function () { Ending::here(); return true; }); ini_set('b24.deprecations', '1'); $client->crm->dealGet(["id" => 1]); @trigger_error('x'); },
	'signal handler' => function () use ($client) { pcntl_signal(SIGALRM, fn () => Ending::here()); pcntl_alarm(1); while (Ending::$armed) { $client->call('profile'); } },
	'signal handler in concurrent' => function () use ($client) { pcntl_signal(SIGALRM, fn () => Ending::here()); pcntl_alarm(1); while (Ending::$armed) { iterator_to_array($client->concurrent([['profile', []], ['profile', []]])); } },
	'output buffer' => function () use ($client) { ob_start(function (string $text) { return $text; }, 1); var_dump($client->call('profile')); ob_end_flush(); Ending::here(); },
	'load' => fn () => $application('load')->call('profile'),
	'save' => fn () => $application('save', ['expires' => time() - 10])->call('profile'),
	'lock' => fn () => $application('lock', ['expires' => time() - 10])->call('profile'),
	'unlock' => fn () => $application('unlock', ['expires' => time() - 10])->call('profile'),
	'load in concurrent' => fn () => iterator_to_array($application('load', ['expires' => time() - 10])->concurrent(commands(5))),
	'save in list' => fn () => iterator_to_array($application('save', ['expires' => time() - 10])->list('crm.deal.list')),
	'save in batch' => fn () => $application('save', ['expires' => time() - 10])->batch([['profile', []]]),
	'body of a queue' => function () use ($application) { foreach (new B24\EventQueue($application('none')) as $record) { Ending::here(); } Ending::here(); },
	'shutdown function' => function () use ($client) { register_shutdown_function(function () use ($client) { $client->call('profile'); Ending::here(); $client->call('profile'); }); },
	'CRest setSettingData' => function () { CRest::$at = 'setSettingData'; $_REQUEST = ['event' => 'ONAPPINSTALL', 'auth' => ['access_token' => 'a']]; CRest::installApp(); },
	'CRest getAppSettings' => fn () => $crest('getAppSettings'),
	'CRest callCurl' => fn () => $crest('callCurl'),
	'CRest changeEncoding' => fn () => $crest('changeEncoding'),
	'CRest expandData' => fn () => $crest('expandData'),
	'CRest setLog' => fn () => $crest('setLog'),
	'CRest a parameter' => fn () => CRest::call('profile', ['x' => new Text()]),
	'offset of a response' => fn () => $client->call('profile')[new Text()] ?? Ending::here(),
	'destructor of a client' => function () use ($webhook, $options) { $c = new B24\Client($webhook, ['listener' => [new class { public Dying $d; public function __construct() { $this->d = new Dying(); } public function __invoke(): void {} }, '__invoke']] + $options); $c->call('profile'); unset($c); },
	'a key that dies' => function () use ($client) { $calls = $client->concurrent((function () { yield new Dying() => ['profile', []]; yield 'x' => ['profile', []]; })()); foreach ($calls as $key => $r) { unset($key); } },
	'iterator that ends' => function () use ($client) { $g = (function () { try { yield ['profile', []]; yield ['profile', []]; yield ['profile', []]; } finally { Ending::here(); } })(); foreach ($client->concurrent($g, 1) as $r) { break; } unset($g); },
];
if ($callback === 'names') {
	echo implode("\n", array_keys($scenes)), "\n";
	exit(0);
}

register_shutdown_function(static function () use ($client): void {
	$works = false;
	try {
		$works = $client->call('profile')->result !== null;
	} catch (Throwable $e) {
		echo get_class($e), "\n";
	}
	echo 'client ', $works ? 'works' : 'does not work', "\n";
});
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, static fn () => throw new RuntimeException('of a signal'));
Ending::$armed = true;
try {
	if (Ending::$how === 'fiber') {
		$fiber = new Fiber($scenes[$callback]);
		$fiber->start();
		unset($fiber); // lost, where the callback has suspended it
	} else {
		$scenes[$callback]();
	}
} catch (Throwable $e) {
	echo 'caught ', get_class($e), "\n";
}
gc_collect_cycles();
echo "after\n";
