--TEST--
A renamed portal is followed once, with the same request; the store is told; loops and other pages are not followed
--EXTENSIONS--
b24
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$old = Portal::start();
$new = Portal::start(['accessToken' => $old->accessToken, 'secret' => $old->secret]);
$app = new Application($old);
// Each portal has an authority of its own, and both authorities have one name: not for OpenSSL.
$app->install();

/** The token that the server gives next. */
function fresh(Portal $portal): string
{
	return substr(hash('sha256', 'access 1') . hash('sha256', 'access 1 tail'), 0, 70);
}

function seen(Portal ...$portals): void
{
	foreach ($portals as $portal) {
		echo implode(' ', array_map(static fn ($r) => $r['method'] . ' ' . basename($r['path']), $portal->requests())), '; ';
		$portal->reset();
	}
	echo "\n";
}
$there = ['location' => rtrim($new->url, '/')]; // a location without a path: the emulator adds that of the request

// An application. The body, a list's query and a file go along.
$old->fault('redirect', $there, times: 3);
$b24 = $app->client(['verify' => false]);
var_dump($b24->call('test.echo', ['a' => 1, 'f' => new B24\File(__FILE__)])->result['params']['a'], $b24->getPortal() === rtrim($new->url, '/'));
var_dump($new->last()['json']['auth'] === $old->accessToken);
$stored = $app->stored();
var_dump($stored->domain === $new->host, $stored->clientEndpoint === "{$new->url}rest/", $stored->accessToken === $old->accessToken, $stored->refreshToken === $old->refreshToken);
$b24->call('test.echo');
$app->client(['verify' => false])->call('test.echo');
seen($old, $new);

// A webhook, and a list by position.
$old->fault('redirect', $there, times: 0);
$b24 = new B24\Client($old->webhook, ['verify' => false]);
$b24->call('test.echo', ['x']);
$b24->v3()->call('test.echo');
echo $b24->getPortal() === rtrim($new->url, '/') ? 'moved ' : 'stayed ';
seen($old, $new);
$app->install();
$old->fault('redirect', $there, times: 0);
var_dump($app->client(['verify' => false])->call('test.echo', ['x'])->result['params']);
seen($old, $new);

// Back and forth: a loop.
$old->fault('redirect', $there, times: 0);
$new->fault('redirect', ['location' => rtrim($old->url, '/')], times: 0);
$app->install();
echo preg_replace('~:\d+~', '', failure(fn () => $app->client(['verify' => false])->call('test.echo'))), "\n";
var_dump($app->stored()->domain === $old->host);
seen($old, $new);

// Not a rename: a licence page, the same host, no TLS, another request.
$app->install();
foreach ([
	'https://licence.example/expired.php', "{$old->url}bitrix/admin/", rtrim($old->url, '/'),
	'http://' . $new->host, "{$new->url}rest/profile", "https://user@$new->host", "{$new->url}rest/test.echo?x=1",
] as $location) {
	$old->fault('redirect', ['location' => $location]);
	echo preg_replace('~:\d+~', '', failure(fn () => $app->client(['verify' => false])->call('test.echo'))), "\n";
}
seen($old, $new);

// The token has ended, too: renewed, and sent to the new address, of which the authorization server knows nothing yet.
$app->install();
$new->settings(['valid_tokens' => [fresh($old)]]);
$app->expire();
$new->settings(['expired_tokens' => [$old->accessToken]]);
$old->fault('redirect', $there, method: 'test.echo', times: 0);
var_dump($app->client(['verify' => false])->call('test.echo', ['a' => 2])->result['params']['a']);
var_dump($app->stored()->domain === $new->host, $app->stored()->accessToken === fresh($old));
seen($old, $new);
?>
--EXPECT--
int(1)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
POST test.echo; POST test.echo POST test.echo POST test.echo; 
moved POST test.echo; POST test.echo POST test.echo; 
array(1) {
  [0]=>
  string(1) "x"
}
POST test.echo; POST test.echo; 
PortalUnavailable: test.echo: The portal redirects to https://localhost (HTTP 302): its address has changed, or its licence expired
bool(true)
POST test.echo; POST test.echo; 
PortalUnavailable: test.echo: The portal redirects to https://licence.example (HTTP 302): its address has changed, or its licence expired
PortalUnavailable: test.echo: The portal redirects to https://localhost (HTTP 302): its address has changed, or its licence expired
PortalUnavailable: test.echo: The portal redirects to https://localhost (HTTP 302): its address has changed, or its licence expired
PortalUnavailable: test.echo: The portal redirects to http://localhost (HTTP 302): its address has changed, or its licence expired
PortalUnavailable: test.echo: The portal redirects to https://localhost (HTTP 302): its address has changed, or its licence expired
PortalUnavailable: test.echo: The portal redirects to another page (HTTP 302): its address has changed, or its licence expired
PortalUnavailable: test.echo: The portal redirects to https://localhost (HTTP 302): its address has changed, or its licence expired
POST test.echo POST test.echo POST test.echo POST test.echo POST test.echo POST test.echo POST test.echo; ; 
int(2)
bool(true)
bool(true)
POST test.echo POST token POST test.echo; POST test.echo POST test.echo; 
