--TEST--
Waiting for another process's renewal ends with the call's budget or with what a signal handler throws; a fatal error lets go of the lock
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$app->install(['expires' => 1]);

// Another object has the lock, as another process would.
$other = new B24\Auth\FileTokenStore($app->directory);
$other->lock($app->member);
$begin = microtime(true);
echo failure(fn () => $app->client(['timeout' => 0.3])->profile()), "\n";
var_dump(microtime(true) - $begin < 3);

ini_set('report_memleaks', '0'); // PHP gives up what a call has just returned when a handler throws behind it; a debug build tells of that
pcntl_async_signals(true);
pcntl_signal(SIGALRM, static fn () => throw new DomainException('enough'));
$begin = microtime(true);
pcntl_alarm(1);
echo failure(fn () => $app->client(['timeout' => 60])->profile()), "\n";
var_dump(microtime(true) - $begin < 10, count($app->portal->requests()));

// The signal arrives while the server is asked: nothing is stored, and the refresh token is still good.
$other->unlock($app->member);
$app->portal->fault('delay', ['ms' => 3000], method: 'oauth.token');
$app->portal->settings(['rotate' => false]);
pcntl_alarm(1);
echo failure(fn () => $app->client()->profile()), "\n";
echo $app->client()->profile()->result['ID'], ' ', $app->stored()->isExpired() ? 'expired' : 'renewed', "\n";

// What the lock waits for is done meanwhile: the call goes on with the stored token and asks for none.
$app->install(['expires' => 1]);
$b24 = $app->client();
$app->install(['access_token' => 'another', 'expires' => time() + 3600]);
$app->portal->reset();
$app->portal->settings(['valid_tokens' => ['another']]);
$b24->profile();
echo count($app->portal->requests()), " request\n";

// A fatal error in the store, under the lock: the next call of the same process, at its end, finds it free.
$code = sprintf('
	final class Store implements B24\Auth\TokenStore {
		public bool $fail = false;
		public function __construct(private B24\Auth\TokenStore $inner) {}
		public function load(string $memberId): ?B24\Auth\Token { if ($this->fail) { $this->fail = false; trigger_error("broken", E_USER_ERROR); } return $this->inner->load($memberId); }
		public function save(B24\Auth\Token $token): void { $this->inner->save($token); }
	}
	$store = new Store(new B24\Auth\FileTokenStore(%1$s));
	$oauth = new B24\Auth\OAuth(%2$s, %3$s, $store, %4$s, ["caFile" => %5$s]);
	$b24 = $oauth->client(%6$s);
	register_shutdown_function(function () use ($b24) { echo $b24->profile()->result["ID"], " at the end\n"; });
	$store->fail = true;
	$b24->profile();', ...array_map(static fn ($value) => var_export($value, true), [
		$app->directory, $app->portal->clientId, $app->portal->clientSecret, "{$app->portal->url}oauth/token/", $app->portal->caFile, $app->member,
	]));
$app->install(['expires' => 1]);
[$status, $output] = run_script($code, ['display_errors=1']);
echo str_contains($output, 'Fatal error: broken') ? 'fatal, ' : $output, strstr($output, '1 at the end'), $status, "\n";
?>
--EXPECT--
Deadline: profile: The call's budget of 300 ms is used up: another process has been renewing the token
bool(true)
DomainException: enough
bool(true)
int(0)
DomainException: enough
1 renewed
1 request
fatal, 1 at the end
255
