--TEST--
Tokens of a code, and of an installation, are stored behind a renewal that is under way, not before it; and stored they are, even if the lock cannot be had
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$later = static fn () => $app->portal->fault('reply', ['body' => json_encode([
	'access_token' => 'of-the-code', 'refresh_token' => 'of-the-code-too', 'expires_in' => 3600, 'member_id' => $app->member,
	'client_endpoint' => "{$app->portal->url}rest/", 'scope' => 'crm', 'user_id' => 1, 'status' => 'L',
])], method: 'oauth.token');

// The reply to the renewal comes after that to the code.
$app->portal->settings(['valid_tokens' => ['of-the-code']]);
$app->install(['expires' => 1]);
$app->portal->fault('delay', ['ms' => 1000], method: 'oauth.token');
$worker = $app->worker('echo $b24->profile()->result["ID"], microtime(true) > 0 ? " renewed" : "";');
await(static fn () => $app->portal->stats()['token_requests'] > 0, 'the renewal');
$later();
$begin = microtime(true);
$token = $app->oauth()->exchangeCode('a-code');
var_dump(microtime(true) - $begin > 0.2, $token->accessToken, $app->answer($worker));
$stored = $app->stored();
echo "$stored->accessToken $stored->refreshToken $stored->applicationToken\n";
echo $app->client()->profile()->result['ID'], ' ', $app->portal->last()['json']['auth'], "\n";

// Somebody hangs with the lock in his hands: the code is spent, so its tokens are stored all the same.
ini_set('b24.timeout_ms', '300');
$app->install();
$other = new B24\Auth\FileTokenStore($app->directory);
$other->lock($app->member);
$later();
$token = $app->oauth(null, ['timeout' => 20.0])->exchangeCode('another-code');
echo $token->accessToken, ' ', $app->stored()->accessToken, ' ', $app->stored()->applicationToken, "\n";
unset($other);
?>
--EXPECT--
bool(true)
string(11) "of-the-code"
string(9) "1 renewed"
of-the-code of-the-code-too 3f7a9c51e08b4d26a1c7
1 of-the-code
of-the-code of-the-code 3f7a9c51e08b4d26a1c7
