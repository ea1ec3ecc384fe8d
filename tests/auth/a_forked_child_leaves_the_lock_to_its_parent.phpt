--TEST--
A forked child that ends, in whatever way, lets go of nothing that its parent holds: neither the lock nor the place for the new pair
--EXTENSIONS--
b24
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
use B24\Auth\FileTokenStore;
use B24\Auth\Token;

$app = new Application(Portal::start());
ini_set('b24.timeout_ms', '200');

function child(Closure $do): void
{
	$child = pcntl_fork();
	if ($child === 0) {
		$do();
	}
	pcntl_waitpid($child, $status);
}

function free(Application $app): string
{
	return substr(failure(fn () => (new FileTokenStore($app->directory))->lock($app->member)), 0, 8) === 'Deadline' ? 'held' : 'FREE';
}

// The store's own lock: the end of the script, of the object, unlock(), and another lock() in the child.
$store = new FileTokenStore($app->directory);
foreach ([
	'exit' => static fn () => exit(0),
	'unlock' => static function () use ($store, $app) { $store->unlock($app->member); exit(0); },
	'lock' => static function () use ($store, $app) { echo strtok(failure(fn () => $store->lock($app->member)), ':'), ' '; exit(0); },
	'save' => static function () use ($store, $app) { echo strtok(failure(fn () => $store->save($app->token())), ':'), ' '; exit(0); },
	'killed' => static fn () => posix_kill(getmypid(), SIGKILL),
] as $how => $end) {
	$store->lock($app->member);
	child($end);
	echo "$how: ", free($app), "\n";
	$store->unlock($app->member);
}
echo failure(fn () => $store->lock($app->member)), "\n";
$store->unlock($app->member);

// In the middle of a renewal: by a handler of signals while the server is asked, by the store while it reads.
ini_set('b24.timeout_ms', '30000');
final class Forking implements B24\Auth\TokenStore
{
	public ?Closure $do = null;

	public function __construct(private readonly FileTokenStore $inner)
	{
	}

	public function load(string $memberId): ?Token
	{
		[$do, $this->do] = [$this->do, null];
		$do === null ?: $do();

		return $this->inner->load($memberId);
	}

	public function save(Token $token): void
	{
		$this->inner->save($token);
	}
}

pcntl_async_signals(true);
foreach (['file' => $app->files, 'lock file' => new Forking($app->files)] as $what => $of) {
	foreach (['exit' => static fn () => exit(0), 'throw' => static function () { throw new DomainException('the child'); }] as $how => $end) {
		$app->portal->reset();
		$app->install(['expires' => 1]);
		$app->portal->fault('delay', ['ms' => 800], method: 'oauth.token', times: 0);
		$b24 = $app->oauth($of)->client($app->member);
		$parent = getmypid();
		$fork = static function () use ($end, &$forked) {
			if (($forked = pcntl_fork()) === 0) {
				ob_start(static fn () => ''); // its fatal error is not what is looked at
				ini_set('report_memleaks', '0'); // on a busy machine the signal comes behind the call; PHP then loses what the call returned
				$end();
			}
		};
		$of instanceof Forking ? $of->do = $fork : pcntl_signal(SIGUSR1, $fork);
		$worker = pcntl_fork();
		if ($worker === 0) { // somebody who waits for the lock meanwhile, and may not get it before the pair is there
			await(static fn () => $app->portal->stats()['token_requests'] > 0, 'the renewal');
			$of instanceof Forking ?: posix_kill($parent, SIGUSR1);
			usleep(200000);
			$of instanceof Forking and $of->do = null;
			$mine = $of instanceof Forking ? $of : new FileTokenStore($app->directory);
			$answer = failure(fn () => print $app->oauth($mine)->client($app->member)->profile()->result['ID']);
			echo " $answer\n";
			posix_kill(getmypid(), SIGKILL);
		}
		$result = $b24->profile()->result['ID'];
		pcntl_waitpid($worker, $status);
		pcntl_waitpid($forked, $status);
		echo "$what, $how: $result, ", $app->portal->stats()['token_requests'], ' request, ',
			in_array($app->stored()->refreshToken, $app->portal->state()['oauth']['refresh_tokens'], true) ? 'stored' : 'LOST', "\n";
	}
}
?>
--EXPECT--
exit: held
unlock: held
Deadline lock: held
Deadline save: held
killed: held
nothing was thrown
1 nothing was thrown
file, exit: 1, 1 request, stored
1 nothing was thrown
file, throw: 1, 1 request, stored
1 nothing was thrown
lock file, exit: 1, 1 request, stored
1 nothing was thrown
lock file, throw: 1, 1 request, stored
