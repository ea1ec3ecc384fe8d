--TEST--
A token is renewed a minute before it ends, and when the portal says that it has; the same request goes out again
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$portal = Portal::start();
$app = new Application($portal);

function calls(Portal $portal): string
{
	return implode(' ', array_map(static fn ($r) => basename($r['path']), $portal->requests()));
}

// Far from its end: nothing is asked.
$app->install(['expires' => time() + 100]);
$app->client()->profile();
echo calls($portal), "\n";

// Less than a minute is left: renewed first, stored, and what the server does not tell is kept.
$portal->reset();
$app->install(['expires' => time() + 59]);
$b24 = $app->client();
$b24->profile();
$b24->profile();
echo calls($portal), "\n";
$stored = $app->stored();
var_dump($stored->accessToken !== $portal->accessToken, $stored->refreshToken !== $portal->refreshToken, $stored->expires > time() + 3500,
	$stored->memberId === $app->member, $stored->applicationToken, $portal->last()['json']['auth'] === $stored->accessToken);
$form = $portal->requests()[0];
echo $form['method'], ' ', $form['target'], ' ', $form['headers']['content-type'], "\n";
parse_str($form['body'], $fields);
var_dump(array_keys($fields), $fields['refresh_token'] === $portal->refreshToken);

// The portal says so: the very same request again, in version 3 with its idempotency key and headers.
$portal->reset();
$app->install();
$app->expire();
$app->client(['headers' => ['X-Mine' => 'yes']])->v3()->call('test.echo', ['a' => 1, 'file' => new B24\File(__FILE__)], ['idempotencyKey' => 'key1']);
echo calls($portal), "\n";
[$first, , $second] = $portal->requests();
var_dump($first['path'] === $second['path'], $second['headers']['idempotency-key'], $second['headers']['x-mine'],
	array_diff_key($first['json'], ['auth' => 1]) === array_diff_key($second['json'], ['auth' => 1]), $second['json']['auth'] === $app->stored()->accessToken);

// Once, and not again.
$portal->reset();
$app->install();
$portal->fault('status', ['status' => 401, 'error' => 'expired_token', 'description' => 'The access token provided has expired.'], method: 'profile', times: 0);
echo failure(fn () => $app->client()->profile()), "\n", calls($portal), "\n";

// Without a lock of its own: a lock file serves, and the store is asked again under it.
$portal->reset();
$store = new MemoryStore();
$store->tokens[$app->member] = $app->token()->toArray();
$b24 = $app->oauth($store)->client($app->member);
$app->expire();
$b24->profile();
echo implode(' ', $store->log), ' ', calls($portal), "\n";
?>
--EXPECT--
profile
token profile profile
bool(true)
bool(true)
bool(true)
bool(true)
string(20) "3f7a9c51e08b4d26a1c7"
bool(true)
POST /oauth/token/ application/x-www-form-urlencoded
array(4) {
  [0]=>
  string(10) "grant_type"
  [1]=>
  string(9) "client_id"
  [2]=>
  string(13) "client_secret"
  [3]=>
  string(13) "refresh_token"
}
bool(true)
test.echo token test.echo
bool(true)
string(4) "key1"
string(3) "yes"
bool(true)
bool(true)
Auth: profile: The access token provided has expired. (expired_token, HTTP 401)
profile token profile
load load load save profile token profile
