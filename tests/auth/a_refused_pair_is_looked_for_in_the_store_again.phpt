--TEST--
Two processes whose locks do not meet, and one that dies of another's renewal: the store is read again before anything is claimed
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());

/** A process with a directory for locks of its own, as a service with PrivateTmp or a container has, and a store that all share. */
function elsewhere(Application $app, string $name, string $code): array
{
	mkdir($directory = "$app->directory/$name", 0700);
	$store = 'final class Shared implements B24\Auth\TokenStore {
		public float $slow = 0;
		public function __construct(private string $file) {}
		public function load(string $memberId): ?B24\Auth\Token { $text = @file_get_contents($this->file); return $text === false ? null : B24\Auth\Token::fromArray(json_decode($text, true)); }
		public function save(B24\Auth\Token $token): void { usleep((int) (1e6 * $this->slow)); file_put_contents("$this->file.new", json_encode($token->toArray())); rename("$this->file.new", $this->file); }
	}';
	$code = sprintf(
		'%s $store = new Shared(%s); $oauth = new B24\Auth\OAuth(%s, %s, $store, %s, ["caFile" => %s]); $b24 = $oauth->client(%s); %s',
		$store,
		...array_map(static fn ($value) => var_export($value, true), [
			"$app->directory/shared", $app->portal->clientId, $app->portal->clientSecret, "{$app->portal->url}oauth/token/", $app->portal->caFile, $app->member,
		]),
		...[$code],
	);
	$command = [PHP_BINARY, '-n', '-d', "b24.runtime_dir=$directory", ...(b24_module() === null ? [] : ['-d', 'extension=' . b24_module()]), '-r', $code];
	$process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);

	return [$process, $pipes[1]];
}

$ask = 'try { echo $b24->profile()->result["ID"]; } catch (B24\Exception $e) { echo get_class($e), $e->getMessage(); }';
file_put_contents("$app->directory/shared", json_encode($app->token(['expires' => 1])->toArray()));

// The first has been given the new pair, and its database is slow; the second is refused meanwhile.
$first = elsewhere($app, 'one', "\$store->slow = 0.7; $ask");
await(static fn () => $app->portal->stats()['refreshes'] > 0, 'the renewal');
$second = elsewhere($app, 'two', $ask);
var_dump($app->answer($first), $app->answer($second));
$sent = array_filter($app->portal->requests(), static fn ($r) => str_contains($r['path'], 'token'));
$bodies = array_column($sent, 'body');
var_dump(count($sent) >= 2, count(array_unique($bodies)), $app->portal->stats()['refreshes']);
$stored = json_decode(file_get_contents("$app->directory/shared"), true);
var_dump(in_array($stored['refresh_token'], $app->portal->state()['oauth']['refresh_tokens'], true));

// Eight at once, none of which sees another's lock.
$app->portal->reset();
file_put_contents("$app->directory/shared", json_encode($app->token(['expires' => 1])->toArray()));
$start = microtime(true) + 1;
$workers = array_map(fn ($i) => elsewhere($app, "at-once-$i", "@time_sleep_until($start); $ask"), range(1, 8));
echo json_encode(array_count_values(array_map($app->answer(...), $workers))), "\n";
$stored = json_decode(file_get_contents("$app->directory/shared"), true);
var_dump($app->portal->stats()['refreshes'], in_array($stored['refresh_token'], $app->portal->state()['oauth']['refresh_tokens'], true));
exec('rm -rf ' . escapeshellarg($app->directory));
?>
--EXPECT--
string(1) "1"
string(1) "1"
bool(true)
int(1)
int(1)
bool(true)
{"1":8}
int(1)
bool(true)
