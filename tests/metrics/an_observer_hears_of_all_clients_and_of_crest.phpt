--TEST--
Client::observe() hears of every client and of CRest, before a client's own listener; nothing secret is in what it hears
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
define('C_REST_BLOCK_LOG', true);
$portal = Portal::start(['plain' => true, 'secret' => 'verysecretcode1234']);
define('C_REST_WEB_HOOK_URL', $portal->webhook);
$seen = [];
$observer = function (B24\Attempt $a) use (&$seen, $portal) {
	$seen[] = $a;
	echo $a->method, ' at ', $a->portal === rtrim($portal->url, '/') ? 'the portal' : $a->portal, ", $a->httpStatus", $a->failure === null ? '' : ", $a->failure $a->errorCode", $a->commands === [] ? '' : ': ' . implode(' ', $a->commands), "\n";
};
var_dump(B24\Client::observe($observer));
$b24 = new B24\Client($portal->webhook, ['allowHttp' => true, 'listener' => function () { echo "its own listener\n"; }]);
$b24->user->current();
(new B24\Client($portal->webhook, ['allowHttp' => true]))->v3()->call('test.echo');
iterator_to_array($b24->concurrent(['profile', 'test.echo'], 1), false);
B24\CRest::call('user.current');
B24\CRest::call('no.such.method');
B24\CRest::callBatch(['a' => ['method' => 'user.current'], 'b' => ['method' => 'test.echo', 'params' => ['x' => 1]]]);
$portal->fault('reset', ['at' => 'reply', 'bytes' => 0], 'test.echo');
B24\CRest::call('test.echo', ['n' => 1]);
echo "errors that quote the request\n";
$portal->fault('reply', ['status' => 400, 'body' => json_encode(['error' => "bad_{$portal->secret}", 'error_description' => "no $portal->webhook"])]);
B24\CRest::call('test.echo');
$portal->fault('reply', ['status' => 400, 'body' => json_encode(['error' => 'bad_token_0123456789abcdef'])]);
B24\CRest::call('test.echo', ['auth' => 'token_0123456789abcdef']);
var_dump(str_contains(print_r($seen, true), $portal->secret));
$last = end($seen);
echo json_encode([$last->number, $last->version, $last->waited, $last->nextIn, $last->bytesSent > 100, $last->bytesReceived > 50, $last->duration >= 0 && $last->duration < 30]), "\n";
var_dump(B24\Client::observe(null) === $observer, B24\Client::observe(null));
$b24->user->current();
B24\CRest::call('user.current');
try { B24\Client::observe('no_such_function'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
?>
--EXPECT--
NULL
user.current at the portal, 200
its own listener
test.echo at the portal, 200
profile at the portal, 200
its own listener
test.echo at the portal, 200
its own listener
user.current at the portal, 200
no.such.method at the portal, 404, MethodNotFound ERROR_METHOD_NOT_FOUND
batch at the portal, 200: user.current test.echo
test.echo at the portal, 0, Connection 
errors that quote the request
test.echo at the portal, 400, Api bad_******************
test.echo at the portal, 400, Api bad_**********************
bool(false)
[1,2,0,null,true,true,true]
bool(true)
NULL
its own listener
B24\Client::observe(): Argument #1 ($listener) must be a valid callback or null, string given
