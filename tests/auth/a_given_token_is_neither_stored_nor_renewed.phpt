--TEST--
A client of a given token calls as its user: the token is neither stored nor renewed, and the store is not asked
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$portal = Portal::start();
$app = new Application($portal);
$store = new MemoryStore();
$oauth = $app->oauth($store);

$event = $app->token(['refresh_token' => null, 'expires' => 1]); // even when its time seems to be over
$b24 = $oauth->client($event);
var_dump($b24->profile()->result['ID'], $portal->last()['json']['auth'] === $event->accessToken, $b24->getPortal() === rtrim($portal->url, '/'));
$app->expire();
foreach ([$event, $app->token()] as $token) { // a frame's token has a refresh token: its user's, which the store must not get
	echo failure(fn () => $oauth->client($token)->profile()), "\n";
}
var_dump($store->log, $portal->stats()['token_requests']);
// Renamed: followed, and not stored.
$portal->settings(['expired_tokens' => []]);
$portal->fault('redirect', ['location' => 'https://127.0.0.1:' . parse_url($portal->url, PHP_URL_PORT)]);
$b24 = $oauth->client($event);
var_dump($b24->profile()->result['ID'], parse_url($b24->getPortal(), PHP_URL_HOST), $store->log);
$b24->profile();
var_dump($portal->last()['headers']['host'] === substr($b24->getPortal(), 8));
?>
--EXPECT--
string(1) "1"
bool(true)
bool(true)
Auth: profile: The access token provided has expired. (expired_token, HTTP 401)
Auth: profile: The access token provided has expired. (expired_token, HTTP 401)
array(0) {
}
int(0)
string(1) "1"
string(9) "127.0.0.1"
array(0) {
}
bool(true)
