--TEST--
ONAPPUNINSTALL is believed only when the stored tokens have ended
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\Event;

$portal = Portal::start();
$evil = Portal::start();
$app = new Application($portal);
$oauth = $app->oauth(options: ['caFile' => $portal->caFile, 'timeout' => 5, 'retries' => 0]);

/** What everybody can send who has seen a page of the application. */
function uninstalled(array $changes = []): Event
{
	global $evil, $app;
	$auth = [
		'domain' => $evil->host, 'client_endpoint' => "{$evil->url}rest/", 'server_endpoint' => "{$evil->url}rest/",
		'member_id' => Application::MEMBER, 'application_token' => $app->token()->applicationToken,
	];

	return Event::fromArray($changes + ['event' => 'ONAPPUNINSTALL', 'data' => ['LANGUAGE_ID' => 'en', 'CLEAN' => '1'], 'ts' => '1', 'auth' => $auth]);
}

function look(string $what, ?Event $event = null): void
{
	global $portal, $oauth, $app;
	$before = count($portal->requests());
	$event ??= uninstalled()->verify($oauth);
	try {
		$result = $event->isUninstalled($oauth) ? 'gone' : 'still there';
		if ($result === 'gone') {
			$app->files->delete($event->memberId);
		}
	} catch (B24\Exception $e) {
		$result = 'nobody knows: ' . substr($e::class, 14);
	}
	echo "$what: $result, ", $app->stored() === null ? 'deleted' : 'kept', ', ',
		implode(' ', array_map(fn ($r) => basename($r['path']), array_slice($portal->requests(), $before))), "\n";
}

$app->install();
echo failure(fn () => uninstalled()->isUninstalled($oauth)), "\n";
look('forged');
$portal->settings(['expired_tokens' => [$portal->accessToken]]);
look('forged, after the token has expired');
echo $app->stored()->accessToken === $portal->accessToken ? 'old' : 'renewed', "\n";
look('forged again');
foreach ([
	'the authorization server is away' => fn () => $portal->fault('reset', ['at' => 'before-body'], method: 'oauth.token', times: 0),
	'it is paid no longer' => fn () => $portal->settings(['refresh_error' => 'PAYMENT_REQUIRED']),
	'the client secret is wrong' => fn () => $portal->settings(['refresh_error' => 'invalid_client']),
	'it fails' => fn () => $portal->fault('status', ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR'], method: 'oauth.token', times: 0),
	'it answers something else' => fn () => $portal->fault('html', method: 'oauth.token', times: 0),
] as $what => $happens) {
	$portal->settings(['refresh_error' => '', 'expired_tokens' => [$app->stored()->accessToken]]);
	$happens();
	look($what);
	$portal->clearFaults();
}
$portal->settings(['refresh_error' => '', 'expired_tokens' => []]);
foreach ([
	'the portal is away' => ['reset', []],
	'it is overloaded' => ['status', ['status' => 503, 'error' => 'OVERLOAD_LIMIT']],
	'it refuses the rate' => ['status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED']],
	'it fails' => ['status', ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR']],
	'its plan has no REST' => ['status', ['status' => 403, 'error' => 'ACCESS_DENIED']],
	'a gateway answers' => ['html', []],
	'a gateway asks for a password' => ['reply', ['status' => 401, 'body' => '<h1>401</h1>']],
	'a gateway asks for a login' => ['reply', ['status' => 401, 'body' => '{"error":"unauthorized","error_description":"Log in first"}']],
	'it has moved to nowhere' => ['redirect', ['location' => "https://localhost:1"]],
] as $what => [$kind, $args]) {
	$portal->fault($kind, $args, 'app.info', times: 0);
	look($what);
	$portal->clearFaults();
}
look('another event', Event::fromArray(['auth' => ['application_token' => $app->token()->applicationToken, 'member_id' => Application::MEMBER] + sample_auth()] + sample_event())->verify($oauth));
look('in other letters', uninstalled(['event' => 'onAppUninstall'])->verify($oauth));
look('verified by hand', uninstalled()->verify($app->token()->applicationToken));

echo "--- true\n";
$portal->uninstall();
look('the portal does not know the token');
echo failure(fn () => uninstalled()->verify($oauth)), "\n";
$app->install();
$portal->settings(['expired_tokens' => [$portal->accessToken]]);
look('the token has expired, and is not renewed');
var_dump($evil->connections());
?>
--EXPECT--
Error: B24\Incoming\Event::isUninstalled(): nothing has verified the request yet
forged: still there, kept, app.info
forged, after the token has expired: still there, kept, app.info token app.info
renewed
forged again: still there, kept, app.info
the authorization server is away: nobody knows: Connection, kept, app.info token token
it is paid no longer: nobody knows: AccessDenied, kept, app.info token
the client secret is wrong: nobody knows: Auth, kept, app.info token
it fails: nobody knows: Api, kept, app.info token token
it answers something else: nobody knows: Protocol, kept, app.info token token
the portal is away: nobody knows: Connection, kept, app.info app.info
it is overloaded: nobody knows: PortalUnavailable, kept, app.info
it refuses the rate: nobody knows: RateLimit, kept, app.info
it fails: nobody knows: Api, kept, app.info
its plan has no REST: nobody knows: AccessDenied, kept, app.info
a gateway answers: nobody knows: Protocol, kept, app.info
a gateway asks for a password: nobody knows: Protocol, kept, app.info
a gateway asks for a login: nobody knows: Auth, kept, app.info
it has moved to nowhere: nobody knows: Connection, kept, app.info
another event: still there, kept, 
in other letters: still there, kept, app.info
verified by hand: still there, kept, app.info
--- true
the portal does not know the token: gone, deleted, app.info
Forgery: B24\Incoming\Event: member_id is of no portal that has the application
the token has expired, and is not renewed: gone, deleted, app.info token
int(0)
