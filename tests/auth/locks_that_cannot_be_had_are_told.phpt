--TEST--
A directory for locks that cannot be used, and a system without flock: told at once, with the path and what to do; a lock file that is replaced again and again is not waited for without end
--EXTENSIONS--
b24
--SKIPIF--
<?php if (trim((string) shell_exec('command -v gcc')) === '') die('skip no compiler'); ?>
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());

/** A program that starts another one, for which flock(2) fails as on a file system that has none. */
function without_flock(string $directory): string
{
	file_put_contents("$directory/noflock.c", '#include <errno.h>
		#include <stddef.h>
		#include <unistd.h>
		#include <linux/filter.h>
		#include <linux/seccomp.h>
		#include <sys/prctl.h>
		#include <sys/syscall.h>
		int main(int argc, char **argv) {
			struct sock_filter filter[] = {
				BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
				BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_flock, 0, 1),
				BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOLCK),
				BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
			struct sock_fprog program = {4, filter};
			if (argc < 2 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program)) return 99;
			execv(argv[1], argv + 1);
			return 98;
		}');
	exec('gcc -w -o ' . escapeshellarg("$directory/noflock") . ' ' . escapeshellarg("$directory/noflock.c") . ' 2>&1', $output, $status);

	return $status === 0 ? "$directory/noflock" : throw new RuntimeException(implode("\n", $output));
}

$plain = 'final class Plain implements B24\Auth\TokenStore {
	public function __construct(private B24\Auth\FileTokenStore $inner) {}
	public function load(string $memberId): ?B24\Auth\Token { return $this->inner->load($memberId); }
	public function save(B24\Auth\Token $token): void { }
}';
$run = static function (string $what, array $ini, array $launcher = []) use ($app, $plain): void {
	foreach (['$files', 'new Plain($files)'] as $store) { // the file store has locks of its own and needs no such directory
		$app->install(['expires' => 1]);
		$app->portal->reset();
		$code = sprintf('%s $files = new B24\Auth\FileTokenStore(%s); $oauth = new B24\Auth\OAuth(%s, %s, %s, %s, ["caFile" => %s, "limiter" => false, "timeout" => 20.0]);
			$begin = microtime(true);
			try { echo $oauth->client(%s)->profile()->result["ID"]; } catch (Throwable $e) { echo get_class($e), $e instanceof B24\Exception ? "" : " NO B24", ": ", $e->getMessage(); }
			echo microtime(true) - $begin < 15 ? "" : " LATE";',
			$plain, var_export($app->directory, true), var_export($app->portal->clientId, true), var_export($app->portal->clientSecret, true),
			$store, var_export("{$app->portal->url}oauth/token/", true), var_export($app->portal->caFile, true), var_export($app->member, true));
		$command = [PHP_BINARY, '-n', ...(b24_module() === null ? [] : ['-d', 'extension=' . b24_module()])];
		foreach ($ini as $entry) {
			array_push($command, '-d', $entry);
		}
		$process = proc_open([...$launcher, ...$command, '-r', $code], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
		echo "$what: ", preg_replace('~[0-9a-f]{40}~', 'HASH', strtr(stream_get_contents($pipes[1]), [$app->directory => '<d>', $app->member => '<m>'])), "\n";
		proc_close($process);
		echo '  asked ', $app->portal->stats()['token_requests'], "\n";
	}
};

touch("$app->directory/file");
mkdir("$app->directory/open");
chmod("$app->directory/open", 0755);
mkdir("$app->directory/good", 0700);
$good = "b24.runtime_dir=$app->directory/good";
$run('a file', ["b24.runtime_dir=$app->directory/file"]);
$run('open to others', ["b24.runtime_dir=$app->directory/open"]);
$run('not there', ["b24.runtime_dir=$app->directory/none/none"]);
$run('no flock', [$good], [without_flock("$app->directory/good")]);

// Somebody replaces the file of the lock all the time: the renewal goes through, or it says so, but it ends.
$app->install(['expires' => 1]);
$vandal = proc_open([PHP_BINARY, '-n', '-r', sprintf('while (true) { touch("%1$s.x"); rename("%1$s.x", "%1$s"); }', "$app->directory/$app->member.lock")], [], $pipes);
ini_set('b24.timeout_ms', '3000');
$begin = microtime(true);
for ($i = 0; $i < 5; $i++) {
	$answer = failure(fn () => $app->files->save($app->token()));
	echo $answer === 'nothing was thrown' || str_starts_with($answer, 'TokenStore: ') || str_starts_with($answer, 'Deadline: ') ? '' : "$answer\n";
}
var_dump(microtime(true) - $begin < 60);
proc_terminate($vandal, 9);
proc_close($vandal);
@unlink("$app->directory/$app->member.lock.x");
exec('rm -rf ' . escapeshellarg("$app->directory/open") . ' ' . escapeshellarg("$app->directory/good"));
?>
--EXPECT--
a file: 1
  asked 1
a file: B24\Exception\TokenStore: B24\Auth\OAuth: the directory <d>/file of b24.runtime_dir cannot be used (is not a directory): it must be one that belongs to the user of the process and that nobody else can open
  asked 0
open to others: 1
  asked 1
open to others: B24\Exception\TokenStore: B24\Auth\OAuth: the directory <d>/open of b24.runtime_dir cannot be used (is open to other users (chmod 700)): it must be one that belongs to the user of the process and that nobody else can open
  asked 0
not there: 1
  asked 1
not there: B24\Exception\TokenStore: B24\Auth\OAuth: the directory <d>/none/none of b24.runtime_dir cannot be used (No such file or directory): it must be one that belongs to the user of the process and that nobody else can open
  asked 0
no flock: B24\Exception\TokenStore: B24\Auth\FileTokenStore: cannot lock <d>/<m>.lock: No locks available; its directory must be on a file system that has flock(2), such as a local disk
  asked 0
no flock: B24\Exception\TokenStore: B24\Auth\OAuth: cannot lock <d>/good/oauth-HASH.lock: No locks available; its directory must be on a file system that has flock(2), such as a local disk
  asked 0
bool(true)
