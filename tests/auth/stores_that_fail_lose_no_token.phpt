--TEST--
Stores of one's own: what they throw arrives, a token that could not be stored is stored before the next call, locks are let go of
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
use B24\Auth\Token;

final class LockingStore implements B24\Auth\LockingTokenStore
{
	public array $tokens = [];
	public array $log = [];
	/** @var array<string, Closure> */
	public array $before = [];

	private function note(string $what, string $memberId): void
	{
		$this->log[] = $what;
		if (isset($this->before[$what])) {
			($this->before[$what])();
		}
	}

	public function load(string $memberId): ?Token
	{
		$this->note('load', $memberId);

		return isset($this->tokens[$memberId]) ? Token::fromArray($this->tokens[$memberId]) : null;
	}

	public function save(Token $token): void
	{
		$this->note('save', $token->memberId);
		$this->tokens[$token->memberId] = $token->toArray();
	}

	public function lock(string $memberId): void
	{
		$this->note('lock', $memberId);
	}

	public function unlock(string $memberId): void
	{
		$this->note('unlock', $memberId);
	}

	public function said(): string
	{
		[$log, $this->log] = [$this->log, []];

		return implode(' ', $log);
	}
}

$portal = Portal::start();
$app = new Application($portal);
$store = new LockingStore();
$oauth = $app->oauth($store);
$store->tokens[$app->member] = $app->token(['expires' => 1])->toArray();
$b24 = $oauth->client($app->member);
echo $store->said(), "\n";

$fail = static fn () => throw new DomainException('no database');
foreach (['lock', 'load', 'save', 'unlock'] as $where) {
	$store->before = [$where => $fail];
	echo "$where: ", failure(fn () => $b24->profile()), ', ', $store->said(), ', ', count(array_filter($portal->requests(), fn ($r) => str_contains($r['path'], 'profile'))), "\n";
}
// The pair from the failed save is in the store since: nothing was lost, and it was asked for once.
var_dump($portal->stats()['refreshes'], $store->tokens[$app->member]['access_token'] !== $portal->accessToken);
$store->before = [];
$b24->profile();
echo $store->said(), "|\n";

// Two failures: the later one has the earlier one before it.
$app->expire($store->tokens[$app->member]['access_token']);
$store->before = ['save' => $fail, 'unlock' => static fn () => throw new RangeException('and no lock')];
$e = thrown(fn () => $b24->profile());
echo get_class($e), ' ', get_class($e->getPrevious()), "\n";
$store->before = [];
$b24->profile();
echo $store->said(), "\n";

// The store calls the same client while it is locked: with the token in hand, without waiting for itself.
$app->expire($store->tokens[$app->member]['access_token']);
$store->before = ['load' => function () use ($b24, $store) { $store->before = []; echo 'inner: ', failure(fn () => $b24->profile()), "\n"; }];
$b24->profile();
echo $store->said(), "\n";

// The script ends in the store: nothing is waited for or leaked.
register_shutdown_function(function () use ($store) { echo $store->said(), "\n"; });
$app->expire($store->tokens[$app->member]['access_token']);
$store->before = ['save' => static function () { exit("bye\n"); }];
$b24->profile();
?>
--EXPECT--
load
lock: DomainException: no database, lock, 0
load: DomainException: no database, lock load unlock, 0
save: DomainException: no database, lock load load save unlock, 0
unlock: DomainException: no database, lock load save unlock, 0
int(1)
bool(true)
|
RangeException DomainException
lock load load save unlock lock load save unlock
inner: Auth: profile: The access token provided has expired. (expired_token, HTTP 401)
lock load load save unlock
bye
lock load load save unlock
