--TEST--
A process that is killed at, or instead of, any system call of a renewal that changes a file or a lock loses no pair that the server has given
--EXTENSIONS--
b24
--SKIPIF--
<?php if (trim((string) shell_exec('strace -o /dev/null -e inject=fsync:signal=KILL:when=9 echo traced 2>/dev/null')) !== 'traced') die('skip no strace'); ?>
<?php if (getenv('USE_ZEND_ALLOC') === '0') die('skip a checker traces the process itself'); ?>
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$file = "$app->directory/$app->member.json";
$code = sprintf(
	'$oauth = new B24\Auth\OAuth(%s, %s, new B24\Auth\FileTokenStore(%s), %s, ["caFile" => %s, "limiter" => false]); $oauth->client(%s)->profile(); echo "whole";',
	...array_map(static fn ($value) => var_export($value, true), [
		$app->portal->clientId, $app->portal->clientSecret, $app->directory, "{$app->portal->url}oauth/token/", $app->portal->caFile, $app->member,
	]),
);
$php = [PHP_BINARY, '-n', ...(b24_module() === null ? [] : ['-d', 'extension=' . b24_module()]), '-r', $code];
$lost = [];
$kills = 0;
$granted = 0;
foreach (['fallocate', 'ftruncate', 'fsync', 'rename', 'unlink', 'flock'] as $call) {
	foreach (['' => 'at', 'error=EIO:' => 'instead of'] as $error => $when) {
		for ($nth = 1; $nth <= 20; $nth++) {
			$app->portal->reset();
			$app->portal->settings(['rotate' => true]);
			$app->install(['expires' => 1]);
			$strace = ['strace', '-f', '-o', '/dev/null', '-e', "trace=$call", '-e', "inject=$call:{$error}signal=KILL:when=$nth"];
			if (str_contains((string) shell_exec(implode(' ', array_map('escapeshellarg', [...$strace, ...$php])) . ' 2>&1'), 'whole')) {
				break;
			}
			$kills++;
			$granted += $app->portal->stats()['refreshes'];
			$answer = failure(fn () => print $app->client()->profile()->result['ID'] === '1' ? '' : 'WRONG');
			if ($answer !== 'nothing was thrown') {
				$lost[] = "$when $call $nth: $answer";
			}
		}
	}
}
var_dump($lost, $kills > 10, $granted > 5);
?>
--EXPECT--
array(0) {
}
bool(true)
bool(true)
