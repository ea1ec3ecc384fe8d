--TEST--
Nothing that the server has granted is dropped: tokens of another portal are stored under its member id, and those in an odd reply are used
--EXTENSIONS--
b24
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$reply = static fn (array $fields = []) => json_encode($fields + [
	'access_token' => 'granted-access', 'refresh_token' => 'granted-refresh', 'expires_in' => 3600, 'member_id' => $app->member,
	'client_endpoint' => "{$app->portal->url}rest/", 'scope' => 'crm', 'user_id' => 1, 'status' => 'L', 'domain' => 'oauth.bitrix.info',
]);
$ask = static function (string $body) use ($app): string {
	$app->portal->reset();
	$app->portal->settings(['valid_tokens' => ['granted-access']]);
	$app->install(['expires' => 1]);
	$app->portal->fault('reply', ['body' => $body], method: 'oauth.token', times: 0);

	return strtr(failure(fn () => print $app->client()->profile()->result['ID'] . ' '), [$app->member => '<m>']);
};

// Another portal: its tokens, its address, and nothing of the old one's.
foreach (['unknown', 'known'] as $what) {
	if ($what === 'known') {
		$app->install(['member_id' => 'another', 'access_token' => 'x', 'application_token' => 'itsown']);
	}
	echo $ask($reply(['member_id' => 'another', 'client_endpoint' => 'https://another.example/rest/'])), "\n";
	$stored = $app->files->load('another');
	echo "$stored->memberId $stored->accessToken $stored->refreshToken $stored->domain ", json_encode($stored->applicationToken), ', here ', $app->stored()->refreshToken === $app->portal->refreshToken ? 'as before' : 'CHANGED', ', asked ', $app->portal->stats()['token_requests'], "\n";
	$app->files->delete('another');
}

// Replies that are not what they should be, around tokens that are.
foreach ([
	'scope' => ['scope' => [1, 2]], 'user' => ['user_id' => 'x'], 'status' => ['status' => str_repeat('x', 100)], 'life' => ['expires_in' => 'soon'],
	'endpoint' => ['client_endpoint' => 'ftp://nowhere'], 'member' => ['member_id' => 'a/b'], 'member number' => ['member_id' => 5], 'application' => ['application_token' => 'a b'],
	'all' => ['scope' => 1, 'user_id' => [], 'status' => 1, 'expires_in' => -1, 'client_endpoint' => 1, 'member_id' => []],
	'no refresh' => ['refresh_token' => 7],
] as $what => $fields) {
	$answer = $ask($reply($fields));
	$stored = $app->stored();
	echo "$what: $answer, $stored->accessToken ", strtr($stored->refreshToken, [$app->portal->refreshToken => 'the old one']), ' ', $stored->domain === $app->portal->host ? 'here' : $stored->domain, ' ', $stored->applicationToken, "\n";
}
// Only the token that renews is of use: it is stored, and used for the next one.
$app->portal->reset();
$app->install(['expires' => 1]);
$app->portal->fault('reply', ['body' => $reply(['access_token' => 'a b'])], method: 'oauth.token');
thrown(fn () => $app->client(['retries' => 0])->call('no.such.method'));
var_dump($app->stored()->refreshToken, $app->stored()->isExpired());

// A code, too.
$app->portal->reset();
$app->portal->fault('reply', ['body' => $reply(['scope' => [1], 'user_id' => 'x'])], method: 'oauth.token');
echo $app->oauth()->exchangeCode('code')->accessToken, ' ', $app->stored()->applicationToken, "\n";
?>
--EXPECT--
Protocol: profile: The authorization server has renewed the tokens of the portal <m> as those of another. They are stored under another: use that member id from now on, and delete what is stored under <m>
another granted-access granted-refresh another.example null, here as before, asked 1
Protocol: profile: The authorization server has renewed the tokens of the portal <m> as those of another. They are stored under another: use that member id from now on, and delete what is stored under <m>
another granted-access granted-refresh another.example "itsown", here as before, asked 1
1 scope: nothing was thrown, granted-access granted-refresh here 3f7a9c51e08b4d26a1c7
1 user: nothing was thrown, granted-access granted-refresh here 3f7a9c51e08b4d26a1c7
1 status: nothing was thrown, granted-access granted-refresh here 3f7a9c51e08b4d26a1c7
1 life: nothing was thrown, granted-access granted-refresh here 3f7a9c51e08b4d26a1c7
1 endpoint: nothing was thrown, granted-access granted-refresh here 3f7a9c51e08b4d26a1c7
1 member: nothing was thrown, granted-access granted-refresh here 3f7a9c51e08b4d26a1c7
1 member number: nothing was thrown, granted-access granted-refresh here 3f7a9c51e08b4d26a1c7
1 application: nothing was thrown, granted-access granted-refresh here 3f7a9c51e08b4d26a1c7
1 all: nothing was thrown, granted-access granted-refresh here 3f7a9c51e08b4d26a1c7
1 no refresh: nothing was thrown, granted-access the old one here 3f7a9c51e08b4d26a1c7
string(15) "granted-refresh"
bool(true)
granted-access 3f7a9c51e08b4d26a1c7
