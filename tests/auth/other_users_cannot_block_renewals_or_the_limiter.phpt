--TEST--
Another user of the machine who takes the names of our files first, opens our directory or deletes his, neither blocks renewals or the limiter nor shares a file with them
--EXTENSIONS--
b24
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/users.inc';
if (($why = why_no_other_users()) !== null) die("skip $why");
if (!is_dir('/dev/shm')) die('skip no /dev/shm');
?>
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/users.inc';
$portal = Portal::start(['plain' => true]);
$app = new Application($portal);
$victim = 60000 + getmypid() % 5000; // nobody else has files in its name
$attacker = 59999;
$usual = "/dev/shm/b24-$victim";
$tokens = open_directory();
$clean = static function () use ($usual) {
	exec("rm -rf $usual $usual.*");
	clearstatcache(true); // PHP with threads resolves paths itself, and remembers the link that was there
};
register_shutdown_function($clean);

$code = sprintf('
	final class Plain implements B24\Auth\TokenStore {
		public function __construct(private string $file) {}
		public function load(string $memberId): ?B24\Auth\Token { return B24\Auth\Token::fromArray(json_decode(file_get_contents($this->file), true)); }
		public function save(B24\Auth\Token $token): void { file_put_contents($this->file, json_encode($token->toArray())); }
	}
	$oauth = new B24\Auth\OAuth(%s, %s, new Plain(%s), %s, ["allowHttp" => true, "limiter" => true, "plan" => "standard"]);
	try { echo $oauth->client(%s)->profile()->result["ID"], "\n"; } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; }',
	...array_map(static fn ($value) => var_export($value, true), [$portal->clientId, $portal->clientSecret, "$tokens/file", "{$portal->url}oauth/token/", $app->member]));
$run = static function (string $what) use ($code, $victim, $attacker, $tokens, $portal, $app, $usual): void {
	$portal->reset();
	file_put_contents("$tokens/file", json_encode($app->token(['expires' => 1])->toArray()));
	chmod("$tokens/file", 0666);
	echo "$what: ", trim(run_as($victim, [$victim], $code)), ', ';
	$ours = $foreign = [];
	clearstatcache();
	foreach (glob("$usual*") as $directory) {
		$files = array_map(static fn ($file) => preg_replace('~-[0-9a-f]{40}~', '', basename($file)), glob("$directory/*"));
		if (lstat($directory)['uid'] === $victim && !is_link($directory)) {
			$ours[] = decoct(fileperms($directory) & 0777) . ' ' . implode(' ', $files);
		} else {
			$foreign = [...$foreign, ...$files];
		}
	}
	echo json_encode($ours), $foreign === [] ? '' : ' IN THE OTHER\'S: ' . implode(' ', $foreign), "\n";
};

$run('nobody there');
$clean();
// The usual name is another's directory, open to all; a file; a link to a directory of the victim's own.
mkdir($usual);
chmod($usual, 0777);
chown($usual, $attacker);
$run('a directory');
$run('the same again');
rmdir($usual); // the victim's processes go on with the one that they have
$run('gone');
$clean();
touch($usual);
chown($usual, $attacker);
$run('a file');
$clean();
mkdir($own = "$tokens/own");
chown($own, $victim);
chmod($own, 0700);
symlink($own, $usual);
lchown($usual, $attacker);
$run('a link');
$clean();
// Names with letters of the attacker's choice.
mkdir($usual, 0700);
chown($usual, $attacker);
mkdir("$usual.000000", 0700);
chown("$usual.000000", $attacker);
$run('many');
$clean();
// One of ours that stands open: others may have put files there.
mkdir($usual);
chmod($usual, 0777);
chown($usual, $victim);
symlink('/etc/passwd', "$usual/limiter-2");
$run('open');
?>
--EXPECT--
nobody there: 1, ["700 limiter-2 metrics-1 oauth.lock"]
a directory: 1, ["700 limiter-2 metrics-1 oauth.lock"]
the same again: 1, ["700 limiter-2 metrics-1 oauth.lock"]
gone: 1, ["700 limiter-2 metrics-1 oauth.lock"]
a file: 1, ["700 limiter-2 metrics-1 oauth.lock"]
a link: 1, ["700 limiter-2 metrics-1 oauth.lock"]
many: 1, ["700 limiter-2 metrics-1 oauth.lock"]
open: 1, ["777 limiter-2","700 limiter-2 metrics-1 oauth.lock"]
