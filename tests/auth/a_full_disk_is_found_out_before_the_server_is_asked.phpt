--TEST--
A disk that is full, or a directory that cannot be written to, is found out before the server is asked: the old pair stays good
--EXTENSIONS--
b24
--SKIPIF--
<?php if (shell_exec('sh -c "trap \"\" XFSZ; ulimit -f 0; echo yes" 2>/dev/null') !== "yes\n") die('skip no limit of the size of files'); ?>
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$app->install(['expires' => 1]);
$file = "$app->directory/$app->member.json";

/** A process that cannot write a byte into any file: the system refuses it, as a full disk does. */
function full_disk(Application $app, string $code): string
{
	$setup = sprintf(
		'$oauth = new B24\Auth\OAuth(%s, %s, new B24\Auth\FileTokenStore(%s), %s, ["caFile" => %s, "limiter" => false]); $b24 = $oauth->client(%s);',
		...array_map(static fn ($value) => var_export($value, true), [
			$app->portal->clientId, $app->portal->clientSecret, $app->directory, "{$app->portal->url}oauth/token/", $app->portal->caFile, $app->member,
		]),
	);
	$command = [PHP_BINARY, '-n', ...(b24_module() === null ? [] : ['-d', 'extension=' . b24_module()]), '-r', "$setup $code"];
	$shell = "trap '' XFSZ; ulimit -f 0; exec " . implode(' ', array_map('escapeshellarg', $command)) . ' 2>&1';

	return strtr((string) shell_exec('sh -c ' . escapeshellarg($shell)), [$app->directory => '<d>']);
}

$before = file_get_contents($file);
echo full_disk($app, 'for ($i = 0; $i < 3; $i++) { try { echo $b24->profile()->result["ID"]; } catch (B24\Exception $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }');
var_dump($app->portal->stats()['token_requests'], file_get_contents($file) === $before, glob("$app->directory/*.next*"));

// Nothing was lost: with room on the disk again, the same pair is renewed.
echo $app->client()->profile()->result['ID'], "\n";
var_dump($app->portal->stats()['token_requests'], $app->stored()->refreshToken !== $app->portal->refreshToken);

// An installation that cannot be stored leaves what is there.
$before = file_get_contents($file);
echo full_disk($app, 'try { $oauth->store->save(B24\Auth\Token::fromArray(["access_token" => "later"] + $oauth->store->load("' . $app->member . '")->toArray())); } catch (B24\Exception $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; }');
var_dump(file_get_contents($file) === $before);
?>
--EXPECTF--
B24\Exception\TokenStore: B24\Auth\FileTokenStore: cannot make room for new tokens in <d>/%s.json.next: File too large; no token was asked for, and those in the store stay as they are
B24\Exception\TokenStore: B24\Auth\FileTokenStore: cannot make room for new tokens in <d>/%s.json.next: File too large; no token was asked for, and those in the store stay as they are
B24\Exception\TokenStore: B24\Auth\FileTokenStore: cannot make room for new tokens in <d>/%s.json.next: File too large; no token was asked for, and those in the store stay as they are
int(0)
bool(true)
array(0) {
}
1
int(1)
bool(true)
B24\Exception\TokenStore: B24\Auth\FileTokenStore: cannot make room for new tokens in <d>/%s.json.next: File too large; no token was asked for, and those in the store stay as they are
bool(true)
