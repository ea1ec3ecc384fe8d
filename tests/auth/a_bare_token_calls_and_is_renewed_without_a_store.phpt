--TEST--
A token of which only the portal and the tokens are known makes calls and is renewed; no store has a part in it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
use B24\Auth\Token;

final class NoStore implements B24\Auth\TokenStore
{
	public int $used = 0;
	public function load(string $memberId): ?Token { $this->used++; return null; }
	public function save(Token $token): void { $this->used++; }
}

// Whatever the portal's address is called.
foreach (['portal.example', 'https://portal.example', 'https://portal.example/', 'https://portal.example/rest/', 'http://portal.example:8080/sub'] as $portal) {
	$token = Token::bare($portal, 'a-token');
	echo $token->clientEndpoint, ' ', $token->domain, "\n";
}
var_dump($token->memberId, $token->refreshToken, abs($token->expires - time() - 3600) < 5, $token->scope, $token->serverEndpoint);
var_dump(Token::bare('portal.example', 'a', 'r', 5)->toArray()['expires']);
foreach ([['', 'a'], ['a b', 'a'], ['portal.example/x?y', 'a'], ['portal.example', ''], ['portal.example', "a\n"], ['portal.example', 'a', "b c"], ['portal.example', 'a', null, -1]] as $bad) {
	try {
		Token::bare(...$bad);
	} catch (B24\Exception\InvalidArgument $e) {
		echo $e->getMessage(), "\n";
	}
}

$app = new Application(Portal::start());
$portal = $app->portal;
$store = new NoStore();
$oauth = $app->oauth($store);
$token = Token::bare($portal->url, $portal->accessToken, $portal->refreshToken, time() + 5); // about to end: nobody renews it unasked
$options = ['caFile' => $portal->caFile];

// Calls carry it.
$b24 = new B24\Client($token, $options);
echo json_encode($b24->call('test.echo', ['a' => 1])->result['params']), "\n";
var_dump($portal->last()['json']['auth'] === $portal->accessToken);
$b24->call('test.echo', [1, 2]);
var_dump($portal->last()['query'] === "auth=$portal->accessToken");
echo failure(static fn () => $b24->call('test.echo', ['auth' => 'x'])), "\n";
echo failure(static fn () => new B24\Client($token, $options + ['memberId' => $app->member])), "\n";
echo failure(static fn () => $oauth->client($token)), "\n";
echo failure(static fn () => $app->files->save($token)), "\n";
echo str_contains(print_r($token, true) . print_r($b24, true), $portal->accessToken) ? "shown\n" : "hidden\n";

// It ends: the portal says so, and nothing else happens.
$app->expire();
try {
	$b24->call('test.echo');
} catch (B24\Exception\Auth $e) {
	echo $e->errorCode, ' ', $portal->stats()['token_requests'], "\n";
}

// Renewed, it is known whose it is.
$fresh = $oauth->renew($token);
var_dump($fresh->memberId === $app->member, $fresh->accessToken !== $token->accessToken, $fresh->refreshToken !== $token->refreshToken, $fresh->isExpired(),
	$fresh->clientEndpoint === "{$portal->url}rest/", str_starts_with($fresh->serverEndpoint, 'https://'));
var_dump((new B24\Client($fresh, $options))->call('test.echo', ['b' => 2])->result['params']['b']);
$request = array_values(array_filter($portal->requests(), static fn ($r) => str_starts_with($r['path'], '/oauth/token')))[0];
parse_str($request['body'], $form);
echo $request['method'], ' ', $form['grant_type'], ' ', $form['refresh_token'] === $portal->refreshToken ? 'the refresh token' : '?', "\n";

// What a reply leaves out stays as it was; a member id of its own stays empty.
$reply = static fn (array $fields) => $portal->fault('reply', ['body' => json_encode($fields)], method: 'oauth.token');
$reply(['access_token' => 'second', 'refresh_token' => 'second-too', 'expires_in' => 60]);
$second = $oauth->renew($token);
var_dump($second->memberId, $second->accessToken, $second->clientEndpoint === $token->clientEndpoint);
$reply(['access_token' => 'third', 'expires_in' => 60, 'server_endpoint' => 'not an address']);
$third = $oauth->renew($fresh);
var_dump($third->memberId === $app->member, $third->refreshToken === $fresh->refreshToken, $third->serverEndpoint);

// Refusals are typed, a lost reply is asked for again, and a token without a refresh token is no question at all.
$portal->fault('reply', ['status' => 400, 'body' => '{"error":"invalid_grant","error_description":"no"}'], method: 'oauth.token');
try {
	$oauth->renew($third);
} catch (B24\Exception\Auth $e) {
	echo $e->errorCode, ' ', $e->httpStatus, ' ', json_encode($e->response), "\n";
}
$portal->fault('reset', ['at' => 'before-body', 'execute' => false], method: 'oauth.token');
$before = $portal->stats()['token_requests'];
var_dump($oauth->renew($fresh)->memberId === $app->member, $portal->stats()['token_requests'] - $before);
echo failure(static fn () => $oauth->renew(Token::bare($portal->url, 'x'))), "\n";
var_dump($store->used);

// A portal that has moved: later calls go there at once.
$new = Portal::start(['accessToken' => $portal->accessToken, 'secret' => $portal->secret]);
$portal->settings(['expired_tokens' => []]);
$portal->fault('redirect', ['location' => rtrim($new->url, '/')]);
$b24 = new B24\Client(Token::bare($portal->url, $portal->accessToken), ['verify' => false]);
$b24->call('test.echo');
$b24->call('test.echo');
var_dump(count($new->requests()), $b24->getPortal() === rtrim($new->url, '/'));
?>
--EXPECT--
https://portal.example/rest/ portal.example
https://portal.example/rest/ portal.example
https://portal.example/rest/ portal.example
https://portal.example/rest/ portal.example
http://portal.example:8080/sub/rest/ portal.example:8080
string(0) ""
NULL
bool(true)
array(0) {
}
NULL
int(5)
B24\Auth\Token: The client endpoint does not end with /rest/: expected https://portal.example/rest/
B24\Auth\Token: The client endpoint is malformed: expected https://portal.example/rest/
B24\Auth\Token: The client endpoint must not contain a query or a fragment
B24\Auth\Token: access_token is missing
B24\Auth\Token: access_token is not a token
B24\Auth\Token: refresh_token is not a token
B24\Auth\Token: expires is not a Unix time
{"a":1}
bool(true)
bool(true)
InvalidArgument: test.echo: auth is set by the client itself
InvalidArgument: B24\Client: option "memberId" belongs to an application, not to a token
InvalidArgument: B24\Auth\OAuth: a bare token has no member id to look for in the store; new B24\Client($token) makes calls with it
InvalidArgument: B24\Auth\FileTokenStore: that is not a portal's member id
hidden
expired_token 0
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
int(2)
POST refresh_token the refresh token
string(0) ""
string(6) "second"
bool(true)
bool(true)
bool(true)
NULL
invalid_grant 400 {"error":"invalid_grant","error_description":"no"}
bool(true)
int(2)
InvalidArgument: B24\Auth\OAuth: the token has no refresh token, so it cannot be renewed
int(0)
int(2)
bool(true)
