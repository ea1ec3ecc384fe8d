--TEST--
Tokens that are stored although the lock cannot be had replace what a killed or stopped process has left beside the file, too
--EXTENSIONS--
b24
posix
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$code = static fn (string $token) => $app->portal->fault('reply', ['body' => json_encode([
	'access_token' => $token, 'refresh_token' => "$token-too", 'expires_in' => 3600, 'member_id' => $app->member,
	'client_endpoint' => "{$app->portal->url}rest/", 'scope' => 'crm', 'user_id' => 1, 'status' => 'L',
])], method: 'oauth.token');
$file = "$app->directory/$app->member.json";

// Somebody was killed when his pair lay complete beside the file; somebody else hangs with the lock in his hands.
$app->install();
copy($file, "$file.next");
$other = new B24\Auth\FileTokenStore($app->directory);
$other->lock($app->member);
$code('of-the-code');
$begin = microtime(true);
$token = $app->oauth(null, ['timeout' => 0.8])->exchangeCode('a-code');
var_dump(microtime(true) - $begin < 5); // the time of the call, not b24.timeout_ms
echo $token->accessToken, ' ', $app->stored()->accessToken, ' ', $app->stored()->applicationToken, "\n";
var_dump(file_exists("$file.next"));
unset($other);

// A renewal is stopped while its request is under way, and goes on when something newer was stored.
$app->portal->reset();
$app->portal->settings(['valid_tokens' => ['later']]);
$app->install(['expires' => 1]);
$app->portal->fault('delay', ['ms' => 300], method: 'oauth.token');
$worker = $app->worker('echo $b24->profile()->result["ID"];');
await(static fn () => $app->portal->stats()['token_requests'] > 0, 'the renewal');
$pid = proc_get_status($worker[0])['pid'];
posix_kill($pid, SIGSTOP);
$code('later');
$app->oauth(null, ['timeout' => 0.8])->exchangeCode('a-code');
echo $app->stored()->accessToken, "\n";
posix_kill($pid, SIGCONT);
echo $app->answer($worker), ' ', $app->stored()->accessToken, "\n";
var_dump(glob("$file.*"));
?>
--EXPECT--
bool(true)
of-the-code of-the-code 3f7a9c51e08b4d26a1c7
bool(false)
later
1 later
array(0) {
}
