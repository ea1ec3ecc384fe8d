--TEST--
A renewal that fails says why by its class, leaves what is stored as it was, and shows no secret
--EXTENSIONS--
b24
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$portal = Portal::start();
$app = new Application($portal);

function attempt(Application $app, string $what): void
{
	$app->files->save($app->stored()); // what was told about a pair is forgotten when it is stored anew
	$before = $app->stored()->toArray();
	try {
		$app->client(['timeout' => 2.0])->user->add(['EMAIL' => 'a@b.example']);
		echo "$what: worked\n";
	} catch (B24\Exception $e) {
		$secrets = [$app->portal->accessToken, $app->portal->refreshToken, $app->portal->clientSecret];
		$seen = $e . (isset($e->response) ? json_encode($e->response) : '') . ($e->body ?? '');
		$shown = array_filter($secrets, static fn (string $secret) => str_contains($seen, $secret));
		printf("%s: %s%s: %s\n", $what, substr($e::class, 14), isset($e->errorCode) ? " [$e->errorCode]" : '', preg_replace('~\(libcurl.*|localhost port \d+.*~', '…', $e->getMessage()));
		echo $shown === [] ? '' : "SHOWN\n", $e->maybeExecuted ? "MAYBE\n" : '', $e->method === 'user.add' ? '' : "METHOD\n";
	}
	echo $app->stored()->toArray() === $before ? '' : "CHANGED\n";
}

$app->install(['expires' => 1]);
foreach (['invalid_grant', 'PAYMENT_REQUIRED', 'ERROR_OAUTH', 'invalid_client', 'insufficient_scope', 'invalid_request'] as $error) {
	$portal->settings(['refresh_error' => $error]);
	attempt($app, $error);
}
$portal->settings(['refresh_error' => '']);
$echo = json_encode(['error' => 'invalid_grant', 'error_description' => "token {$portal->refreshToken} of {$portal->clientSecret}"]);
foreach ([
	'echo' => ['reply', ['status' => 400, 'body' => $echo]],
	'html' => ['html', []],
	'garbage' => ['garbage', []],
	'empty' => ['empty', []],
	'neither' => ['reply', ['body' => '{"result":true}']],
	'list' => ['reply', ['body' => '["access_token"]']],
	'no token' => ['reply', ['body' => '{"access_token":5}']],
	'bad token' => ['reply', ['body' => '{"access_token":"a b"}']],
	'elsewhere' => ['redirect', ['location' => 'https://elsewhere.example/oauth/token/']],
	'reset' => ['reset', ['at' => 'before-body', 'execute' => false]],
	'slow' => ['delay', ['ms' => 3000]],
] as $what => [$kind, $args]) {
	$portal->fault($kind, $args, method: 'oauth.token', times: 0);
	attempt($app, $what);
	$portal->clearFaults();
}
var_dump(array_filter($portal->requests(), static fn ($r) => str_contains($r['path'], 'user.add')));
$app->install(['expires' => 1, 'refresh_token' => null]);
attempt($app, 'no refresh token');
array_map('unlink', glob("$app->directory/*.json"));
echo failure(fn () => $app->client()), "\n";
?>
--EXPECTF--
invalid_grant: Auth [invalid_grant]: user.add: The portal's tokens are no longer accepted and cannot be renewed; the application must be installed there again: %s (invalid_grant, HTTP %d)
PAYMENT_REQUIRED: AccessDenied [PAYMENT_REQUIRED]: user.add: The token could not be renewed: %s (PAYMENT_REQUIRED, HTTP %d)
ERROR_OAUTH: Auth [ERROR_OAUTH]: user.add: The token could not be renewed: %s (ERROR_OAUTH, HTTP %d)
invalid_client: Auth [invalid_client]: user.add: The token could not be renewed: %s (invalid_client, HTTP %d)
insufficient_scope: AccessDenied [insufficient_scope]: user.add: The token could not be renewed: %s (insufficient_scope, HTTP %d)
invalid_request: Auth [invalid_request]: user.add: The token could not be renewed: %s (invalid_request, HTTP %d)
echo: Auth [invalid_grant]: user.add: The portal's tokens are no longer accepted and cannot be renewed; the application must be installed there again: token **%s of **%s (invalid_grant, HTTP 400)
html: Protocol: user.add: The token could not be renewed: The authorization server's reply is not a JSON object (HTTP 502)
garbage: Protocol: user.add: The token could not be renewed: The authorization server's reply is not a JSON object (HTTP 200)
empty: Protocol: user.add: The token could not be renewed: The authorization server's reply is not a JSON object (HTTP 200)
neither: Protocol: user.add: The token could not be renewed: The authorization server's reply has neither tokens nor an error (HTTP 200)
list: Protocol: user.add: The token could not be renewed: The authorization server's reply is not a JSON object (HTTP 200)
no token: Protocol: user.add: The token could not be renewed: The authorization server's reply has neither tokens nor an error (HTTP 200)
bad token: Protocol: user.add: The token could not be renewed: The authorization server's reply has no usable tokens
elsewhere: Protocol: user.add: The token could not be renewed: The authorization server's reply is not a JSON object (HTTP 302)
reset: Connection: user.add: The token could not be renewed: %s
slow: Deadline: user.add: The token could not be renewed: No complete reply in time
array(0) {
}
no refresh token: Auth []: user.add: The portal's token has ended and the store has no refresh token: the application must be installed there again
Auth: No tokens of the portal a223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
