--TEST--
A request that was verified gives a client: with its own token, or with the application's
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\{Activity, Event, Placement};

$portal = Portal::start();
$app = new Application($portal);
$stored = ['access_token' => 'the-applications-own', 'application_token' => SECRET . '-application'];
$app->install($stored);
$portal->settings(['valid_tokens' => ['the-applications-own']]);
$oauth = $app->oauth();
$auth = [
	'access_token' => $portal->accessToken, 'client_endpoint' => "{$portal->url}rest/", 'domain' => $portal->host,
	'member_id' => Application::MEMBER,
] + sample_auth();
unset($auth['refresh_token']);
$frame = ['AUTH_ID' => $portal->accessToken, 'DOMAIN' => $portal->host, 'member_id' => Application::MEMBER] + sample_frame();
$event = ['auth' => $auth] + sample_event();
foreach ([Event::fromArray($event), Activity::fromArray(['auth' => $auth] + sample_activity()), Placement::fromArray($frame)] as $request) {
	echo failure(fn () => $request->client($oauth)), "\n";
	echo strstr(failure(fn () => $request->verify('wrong')->client($oauth)), ':', true), "\n";
	echo failure(fn () => $request->client($oauth)), "\n";
	$b24 = $request->verify(SECRET . '-application')->client($oauth, ['timeout' => 5]);
	var_dump($b24->profile()->result['ID'], $portal->last()['json']['auth'] ?? $portal->last()['headers']['authorization'] ?? null);
}
var_dump($app->stored()->accessToken);

echo "--- without a token: the application's\n";
unset($event['auth']['access_token']);
$request = Event::fromArray($event)->verify(SECRET . '-application');
var_dump($request->client($oauth)->profile()->result['ID'], $portal->last()['json']['auth']);
echo "--- by the application, in whose store the application token is\n";
var_dump(Event::fromArray($event)->verify($oauth)->client($oauth)->profile()->result['ID']);
echo "--- the store has another application token, none, or no such portal\n";
$before = count($portal->requests());
foreach (['another', null, false] as $token) {
	$app->files->delete(Application::MEMBER);
	if ($token !== false) {
		$app->install(['application_token' => $token] + $stored);
	}
	foreach ([fn () => Event::fromArray($event)->verify($oauth), fn () => $request->client($oauth)->getPortal() === rtrim($portal->url, '/')] as $try) {
		try {
			var_dump($try());
		} catch (Exception $e) {
			echo $e::class, ': ', $e->getMessage(), "\n";
		}
	}
}
var_dump(count($portal->requests()) === $before);
$app->install($stored);
echo "--- wrong arguments\n";
echo failure(fn () => $request->client(new stdClass())), "\n";
echo failure(fn () => $request->client($oauth, ['nonsense' => 1])), "\n";
?>
--EXPECT--
Error: B24\Incoming\Event::client(): nothing has verified the request yet
Forgery
Error: B24\Incoming\Event::client(): nothing has verified the request yet
string(1) "1"
string(70) "6f0a4c65007ec7e1005b2c3d0000000100000766f6e2b1d8a94c37e05f1a2b3c4d5e6f"
Error: B24\Incoming\Activity::client(): nothing has verified the request yet
Forgery
Error: B24\Incoming\Activity::client(): nothing has verified the request yet
string(1) "1"
string(70) "6f0a4c65007ec7e1005b2c3d0000000100000766f6e2b1d8a94c37e05f1a2b3c4d5e6f"
Error: B24\Incoming\Placement::client(): nothing has verified the request yet
Forgery
Error: B24\Incoming\Placement::client(): nothing has verified the request yet
string(1) "1"
string(70) "6f0a4c65007ec7e1005b2c3d0000000100000766f6e2b1d8a94c37e05f1a2b3c4d5e6f"
string(20) "the-applications-own"
--- without a token: the application's
string(1) "1"
string(20) "the-applications-own"
--- by the application, in whose store the application token is
string(1) "1"
--- the store has another application token, none, or no such portal
B24\Exception\Forgery: B24\Incoming\Event: application_token is not the expected one
B24\Exception\Forgery: B24\Incoming\Event: application_token is not the expected one
B24\Exception\Forgery: B24\Incoming\Event: application_token cannot be compared: the store has none
bool(true)
B24\Exception\Forgery: B24\Incoming\Event: member_id is of no portal that has the application
B24\Exception\Auth: No tokens of the portal a223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
bool(true)
--- wrong arguments
TypeError: B24\Incoming\Request::client(): Argument #1 ($oauth) must be of type B24\Auth\OAuth, stdClass given
InvalidArgument: B24\Client: unknown option "nonsense" (known: timeout, attemptTimeout, connectTimeout, headers, caFile, verify, proxy, allowHttp, http, userAgent, maxResponseBytes, check, logger, listener, onMoved, memberId, retries, plan, limiter, limiterWait, onOperatingLimit)
