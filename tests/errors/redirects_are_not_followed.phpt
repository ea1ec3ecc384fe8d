--TEST--
Redirects to other pages are not followed; the message shows the host that they lead to and no more
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$other = Portal::start();
foreach ([
	[302, 'https://new.example/'],
	[301, "https://new.example:8443/rest/1/{$portal->secret}/test.echo?auth=token#fragment"],
	[307, 'https://user:password@new.example/'],
	[302, '/login/?secret=' . $portal->secret],
	[308, $other->url],
] as [$status, $location]) {
	$portal->fault('redirect', ['status' => $status, 'location' => $location]);
	$e = thrown(fn () => $b24->call('test.echo'));
	echo $e::class, ': ', strtr($e->getMessage(), [rtrim($other->url, '/') => '<other>']), "\n";
	var_dump($e->httpStatus === $status, $e->errorCode, $e->response, $e->maybeExecuted);
}
var_dump($other->requests());
?>
--EXPECT--
B24\Exception\PortalUnavailable: test.echo: The portal redirects to https://new.example (HTTP 302): its address has changed, or its licence expired
bool(true)
string(0) ""
array(0) {
}
bool(false)
B24\Exception\PortalUnavailable: test.echo: The portal redirects to https://new.example:8443 (HTTP 301): its address has changed, or its licence expired
bool(true)
string(0) ""
array(0) {
}
bool(false)
B24\Exception\PortalUnavailable: test.echo: The portal redirects to another page (HTTP 307): its address has changed, or its licence expired
bool(true)
string(0) ""
array(0) {
}
bool(false)
B24\Exception\PortalUnavailable: test.echo: The portal redirects to another page (HTTP 302): its address has changed, or its licence expired
bool(true)
string(0) ""
array(0) {
}
bool(false)
B24\Exception\PortalUnavailable: test.echo: The portal redirects to <other> (HTTP 308): its address has changed, or its licence expired
bool(true)
string(0) ""
array(0) {
}
bool(false)
array(0) {
}
