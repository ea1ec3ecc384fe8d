--TEST--
Codes that nobody knows are judged by their status
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['retries' => 0, 'limiter' => false]);

foreach ([200, 400, 401, 403, 404, 405, 422, 429, 500, 502, 503] as $status) {
	$portal->fault('status', ['status' => $status, 'error' => 'SOMETHING_NEW', 'description' => 'Because']);
	echo failure(fn () => $b24->call('test.echo')), "\n";
}
?>
--EXPECT--
Api: test.echo: Because (SOMETHING_NEW, HTTP 200)
Api: test.echo: Because (SOMETHING_NEW, HTTP 400)
Auth: test.echo: Because (SOMETHING_NEW, HTTP 401)
AccessDenied: test.echo: Because (SOMETHING_NEW, HTTP 403)
Api: test.echo: Because (SOMETHING_NEW, HTTP 404)
Api: test.echo: Because (SOMETHING_NEW, HTTP 405)
Api: test.echo: Because (SOMETHING_NEW, HTTP 422)
RateLimit: test.echo: Because (SOMETHING_NEW, HTTP 429)
Api: test.echo: Because (SOMETHING_NEW, HTTP 500)
Api: test.echo: Because (SOMETHING_NEW, HTTP 502)
Api: test.echo: Because (SOMETHING_NEW, HTTP 503)
