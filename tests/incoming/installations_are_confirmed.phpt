--TEST--
confirm() asks the authorization server and the portal that it names, and stores nothing; store() stores
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\Install;

$portal = Portal::start();
$elsewhere = Portal::start();
$app = new Application($portal);
$auth = [
	'access_token' => $portal->accessToken, 'refresh_token' => $portal->refreshToken, 'client_endpoint' => "{$portal->url}rest/",
	'domain' => $portal->host, 'member_id' => Application::MEMBER,
] + sample_auth();
$event = ['auth' => $auth] + sample_install();
$frame = [
	'AUTH_ID' => $portal->accessToken, 'REFRESH_ID' => $portal->refreshToken, 'DOMAIN' => $portal->host, 'member_id' => Application::MEMBER,
] + sample_frame();

foreach (['event' => $event, 'frame' => $frame] as $name => $post) {
	echo "--- $name\n";
	$portal->reset();
	$install = Install::fromArray($post);
	echo failure(fn () => $install->client($app->oauth())), "\n";
	var_dump($portal->connections(), $app->stored());
	var_dump(failure(fn () => $install->store($app->oauth())), $install->isAdmin);
	var_dump($install->confirm($app->oauth()) === $install, $install->confirm($app->oauth()) === $install);
	var_dump($portal->stats()['refreshes'], array_column($portal->requests(), 'path'), $portal->last()['json']['auth'] === $install->token->accessToken);
	var_dump($install->isAdmin, $install->userId, $app->stored(), glob("$app->directory/*.json"));
	var_dump($install->client($app->oauth())->profile()->result['ID'], $portal->stats()['refreshes']);
	var_dump($install->store($app->oauth()) === $install, $install->store($app->oauth()) === $install);
	var_dump($install->token->accessToken !== $portal->accessToken, $install->token == $app->stored());
	var_dump($app->stored()->applicationToken, $install->domain === $portal->host, $install->applicationToken);
	var_dump($install->client($app->oauth())->profile()->result['ID'], $install->verify(SECRET . '-application') === $install);
	array_map('unlink', glob("$app->directory/*"));
}

echo "--- forged\n";
foreach ([
	'unknown tokens' => ['refresh_token' => SECRET . '-made-up'],
	'for another portal' => ['member_id' => 'b223c6b3710f85df22e9377d6c4f7553'],
	'without a refresh token' => ['refresh_token' => ''],
	'without any' => ['access_token' => ''],
] as $name => $changes) {
	$portal->reset();
	$elsewhere->reset();
	$post = ['auth' => $changes + ['client_endpoint' => "{$elsewhere->url}rest/", 'domain' => $elsewhere->host] + $auth] + $event;
	try {
		$install = null;
		$install = Install::fromArray($post);
	} catch (B24\Exception\InvalidRequest $e) {
		echo "$name: not read: ", $e->field, "\n";
		continue;
	}
	echo "$name: ", refusal(fn () => $install->confirm($app->oauth())), "\n";
	echo failure(fn () => $install->client($app->oauth())), "\n";
	var_dump(glob("$app->directory/*.json"), $elsewhere->connections());
}

echo "--- of this portal, but naming another host: the authorization server's word counts\n";
$portal->reset();
$elsewhere->reset();
$install = Install::fromArray(['auth' => ['client_endpoint' => "{$elsewhere->url}rest/", 'domain' => $elsewhere->host] + $auth] + $event);
$install->confirm($app->oauth());
$fields = ['domain' => $portal->host, 'clientEndpoint' => "{$portal->url}rest/"];
foreach ($fields as $name => $value) {
	var_dump($install->$name === $value, $install->token->$name === $value);
}
var_dump($install->domain === $portal->host, $install->client($app->oauth())->getPortal() === rtrim($portal->url, '/'), $elsewhere->connections());

echo "--- the authorization server refuses, or is not there\n";
$portal->reset();
foreach (['PAYMENT_REQUIRED', 'invalid_client'] as $error) {
	$portal->settings(['refresh_error' => $error]);
	$install = Install::fromArray($event);
	echo strtok(failure(fn () => $install->confirm($app->oauth())), ';('), "\n";
}
$portal->settings(['refresh_error' => '']);
$portal->fault('html', [], 'oauth.token', times: 2);
echo strstr(failure(fn () => $install->confirm($app->oauth())), ':', true), "\n";
echo "--- the portal cannot be asked: a second attempt goes on behind the renewal\n";
$portal->reset();
$portal->fault('html', [], 'profile', times: 0);
$install = Install::fromArray($event);
echo strstr(failure(fn () => $install->confirm($app->oauth())), ':', true), "\n";
var_dump($install->isAdmin, failure(fn () => $install->client($app->oauth())), failure(fn () => $install->store($app->oauth())));
$portal->clearFaults();
var_dump($install->confirm($app->oauth())->isAdmin, $portal->stats()['refreshes']);
echo "--- the store fails: the tokens are not lost\n";
$store = new MemoryStore();
$store->failure = new RuntimeException('disk full');
echo failure(fn () => $install->store($app->oauth($store))), "\n";
var_dump($install->token->accessToken !== $portal->accessToken);
$store->failure = null;
$install->store($app->oauth($store));
var_dump(count($store->tokens), $portal->stats()['refreshes']);
echo "--- no application token came: the stored one stays\n";
$portal->reset();
$store->tokens[Application::MEMBER]['application_token'] = 'stored';
Install::fromArray(['auth' => ['application_token' => ''] + $auth] + $event)->confirm($app->oauth($store))->store($app->oauth($store));
var_dump($store->tokens[Application::MEMBER]['application_token']);
?>
--EXPECT--
--- event
Error: B24\Incoming\Install::client(): nothing has verified the request yet
int(0)
NULL
string(66) "Error: B24\Incoming\Install::store(): nothing has confirmed it yet"
NULL
bool(true)
bool(true)
int(1)
array(2) {
  [0]=>
  string(13) "/oauth/token/"
  [1]=>
  string(13) "/rest/profile"
}
bool(true)
bool(true)
int(1)
NULL
array(0) {
}
string(1) "1"
int(1)
bool(true)
bool(true)
bool(true)
bool(true)
string(18) "s3cret-application"
bool(true)
string(18) "s3cret-application"
string(1) "1"
bool(true)
--- frame
Error: B24\Incoming\Install::client(): nothing has verified the request yet
int(0)
NULL
string(66) "Error: B24\Incoming\Install::store(): nothing has confirmed it yet"
NULL
bool(true)
bool(true)
int(1)
array(2) {
  [0]=>
  string(13) "/oauth/token/"
  [1]=>
  string(13) "/rest/profile"
}
bool(true)
bool(true)
int(1)
NULL
array(0) {
}
string(1) "1"
int(1)
bool(true)
bool(true)
bool(true)
bool(true)
string(18) "s3cret-application"
bool(true)
string(18) "s3cret-application"
string(1) "1"
bool(true)
--- forged
unknown tokens: Forgery: Install: auth[refresh_token] is none that the authorization server knows <auth[refresh_token]>
Error: B24\Incoming\Install::client(): nothing has verified the request yet
array(0) {
}
int(0)
for another portal: Forgery: Install: auth[refresh_token] is another portal's <auth[refresh_token]>
Error: B24\Incoming\Install::client(): nothing has verified the request yet
array(0) {
}
int(0)
without a refresh token: InvalidRequest: Install: auth[refresh_token] is missing <auth[refresh_token]>
Error: B24\Incoming\Install::client(): nothing has verified the request yet
array(0) {
}
int(0)
without any: not read: auth[access_token]
--- of this portal, but naming another host: the authorization server's word counts
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(0)
--- the authorization server refuses, or is not there
AccessDenied: B24\Incoming\Install: The token could not be renewed: As ordered 
Auth: B24\Incoming\Install: The token could not be renewed: As ordered 
Protocol
--- the portal cannot be asked: a second attempt goes on behind the renewal
Protocol
NULL
string(75) "Error: B24\Incoming\Install::client(): nothing has verified the request yet"
string(66) "Error: B24\Incoming\Install::store(): nothing has confirmed it yet"
bool(true)
int(1)
--- the store fails: the tokens are not lost
RuntimeException: disk full
bool(true)
int(1)
int(1)
--- no application token came: the stored one stays
string(6) "stored"
