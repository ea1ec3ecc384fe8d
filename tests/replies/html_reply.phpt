--TEST--
An error page of a web server is shown to the caller, without the secret
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach ([200, 403, 502] as $status) {
	$page = "<html>$status: /rest/1/$portal->secret/test.echo</html>" . str_repeat(' ', 5000);
	$portal->fault('reply', ['status' => $status, 'type' => 'text/html', 'body' => $page]);
	try {
		$b24->call('test.echo');
	} catch (B24\Exception\Protocol $e) {
		var_dump($e->getMessage(), $e->httpStatus, $e->maybeExecuted, trim($e->body), strlen($e->body));
	}
}
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n']);
--EXPECTF--
string(%d) "test.echo: The reply is not JSON: syntax error at byte 0 (HTTP 200, text/html)"
int(200)
bool(true)
string(%d) "<html>200: /rest/1/%r[*x.]+%r/test.echo</html>"
int(2000)
string(%d) "test.echo: The reply is not JSON: syntax error at byte 0 (HTTP 403, text/html)"
int(403)
bool(false)
string(%d) "<html>403: /rest/1/%r[*x.]+%r/test.echo</html>"
int(2000)
string(%d) "test.echo: The reply is not JSON: syntax error at byte 0 (HTTP 502, text/html)"
int(502)
bool(true)
string(%d) "<html>502: /rest/1/%r[*x.]+%r/test.echo</html>"
int(2000)
int(2)
