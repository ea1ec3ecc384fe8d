--TEST--
A client of a given token calls as its user: the token is neither stored nor renewed, and goes to the address that the store has
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$portal = Portal::start();
$app = new Application($portal);
$store = new MemoryStore();
$oauth = $app->oauth($store);
$elsewhere = Portal::start();

$event = $app->token(['refresh_token' => null, 'expires' => 1]); // even when its time seems to be over
echo failure(fn () => $oauth->client($event)), "\n"; // no portal that has installed the application
$store->tokens[Application::MEMBER] = $app->token(['access_token' => 'stored'])->toArray();
$store->log = [];
$b24 = $oauth->client($event);
var_dump($b24->profile()->result['ID'], $portal->last()['json']['auth'] === $event->accessToken, $b24->getPortal() === rtrim($portal->url, '/'));
$app->expire();
$evil = $app->token(['client_endpoint' => "{$elsewhere->url}rest/"]);
foreach ([$event, $app->token(), $evil] as $token) { // a frame's token has a refresh token: its user's, which the store must not get
	echo failure(fn () => $oauth->client($token)->profile()), "\n";
}
var_dump(array_unique($store->log), $portal->stats()['token_requests'], $elsewhere->connections());
$store->log = [];
// Renamed: followed, and not stored.
$portal->settings(['expired_tokens' => []]);
$portal->fault('redirect', ['location' => 'https://127.0.0.1:' . parse_url($portal->url, PHP_URL_PORT)]);
$b24 = $oauth->client($event);
var_dump($b24->profile()->result['ID'], parse_url($b24->getPortal(), PHP_URL_HOST), $store->log, $store->tokens[Application::MEMBER]['access_token']);
$b24->profile();
var_dump($portal->last()['headers']['host'] === substr($b24->getPortal(), 8));
?>
--EXPECT--
Auth: No tokens of the portal a223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
string(1) "1"
bool(true)
bool(true)
Auth: profile: The access token provided has expired. (expired_token, HTTP 401)
Auth: profile: The access token provided has expired. (expired_token, HTTP 401)
Auth: profile: The access token provided has expired. (expired_token, HTTP 401)
array(1) {
  [0]=>
  string(4) "load"
}
int(0)
int(0)
string(1) "1"
string(9) "127.0.0.1"
array(1) {
  [0]=>
  string(4) "load"
}
string(6) "stored"
bool(true)
