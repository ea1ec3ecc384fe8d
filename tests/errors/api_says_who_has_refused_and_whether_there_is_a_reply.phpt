--TEST--
Exception\Api says who has refused, portal, authorization server or nobody, and whether it has a reply
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$portal = $app->portal;
function told(string $what, callable $try): void
{
	try {
		$try();
		echo "$what: nothing\n";
	} catch (B24\Exception\Api $e) {
		printf("%s: %s, %s, %s, %d, %s\n", $what, substr($e::class, 14), json_encode($e->refusedBy), json_encode($e->hasReply), $e->httpStatus, json_encode($e->response));
		if ($e->hasReply !== ($e->response !== [])) {
			echo "wrong\n";
		}
	}
}
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'retries' => 0, 'onOperatingLimit' => 'throw', 'limiter' => true]);
$refuse = static fn (int $status, string $body, ?string $method = null) => $portal->fault('reply', ['status' => $status, 'body' => $body], method: $method);

foreach ([[400, '{"error":"X","error_description":"y"}'], [200, '{"error":"X"}'], [401, '{"error":"expired_token"}'], [503, '{"error":"QUERY_LIMIT_EXCEEDED"}'],
	[400, '{"error":{"code":"VALIDATION","message":"m","validation":[]}}']] as [$status, $body]) {
	$refuse($status, $body);
	told('portal', static fn () => $b24->call('test.echo'));
}
told('command', static function () use ($b24) {
	foreach ($b24->batch(['no.such.method']) as $outcome) {
		throw $outcome;
	}
});
told('from text', static fn () => B24\Response::fromJson('{"error":"X"}', 400));
$portal->fault('redirect', ['location' => 'https://licence.example/']);
told('redirect', static fn () => $b24->call('test.echo'));

$app->install(['expires' => 1]);
$refuse(400, '{"error":"invalid_grant","error_description":"no"}', 'oauth.token');
told('renewal', static fn () => $app->client()->call('test.echo'));
told('soon after', static fn () => $app->client()->call('test.echo'));
$refuse(401, '{"error":"invalid_client"}', 'oauth.token');
told('renew()', static fn () => $app->oauth()->renew($app->token()));
$refuse(400, '{"error":"invalid_grant"}', 'oauth.token');
told('code', static fn () => $app->oauth()->exchangeCode('a'));
$refuse(429, '{"error":"OPERATION_TIME_LIMIT","error_description":"o"}');
told('time', static fn () => $b24->call('user.get'));
told('known', static fn () => $b24->call('user.get'));
told('no tokens', static fn () => $app->oauth()->client('0123456789abcdef0123456789abcdef'));
told('made', static fn () => throw new B24\Exception\Auth('made by a test'));
?>
--EXPECT--
portal: Api, "portal", true, 400, {"error":"X","error_description":"y"}
portal: Api, "portal", true, 200, {"error":"X"}
portal: Auth, "portal", true, 401, {"error":"expired_token"}
portal: RateLimit, "portal", true, 503, {"error":"QUERY_LIMIT_EXCEEDED"}
portal: Validation, "portal", true, 400, {"error":{"code":"VALIDATION","message":"m","validation":[]}}
command: MethodNotFound, "portal", true, 200, {"error":"ERROR_METHOD_NOT_FOUND","error_description":"Method not found!"}
from text: Api, "portal", true, 400, {"error":"X"}
redirect: PortalUnavailable, "portal", false, 302, []
renewal: Auth, "authorization server", true, 400, {"error":"invalid_grant","error_description":"no"}
soon after: Auth, "authorization server", false, 400, []
renew(): Auth, "authorization server", true, 401, {"error":"invalid_client"}
code: Auth, "authorization server", true, 400, {"error":"invalid_grant"}
time: OperationLimit, "portal", true, 429, {"error":"OPERATION_TIME_LIMIT","error_description":"o"}
known: OperationLimit, null, false, 0, []
no tokens: Auth, null, false, 0, []
made: Auth, null, false, 0, []
