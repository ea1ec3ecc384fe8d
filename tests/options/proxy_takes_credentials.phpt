--TEST--
proxy takes a user name and a password, and the portal does not get to see them
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$portal = Portal::start(['proxy' => true, 'proxyAuth' => 'user:pass:word@']);

$proxy = fn (string $credentials) => strtr($portal->proxy, ['://' => "://$credentials@"]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'proxy' => $proxy('user:pass%3Aword%40')]);
var_dump($b24->call('test.echo')->httpStatus);
var_dump($portal->last()['headers']['proxy-authorization'] ?? null);

$count = count($portal->requests());
foreach ([$proxy('user:wrongpassword'), $portal->proxy] as $wrong) {
	$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'proxy' => $wrong]);
	$e = thrown(fn () => $b24->call('test.echo'));
	var_dump($e::class, $e->maybeExecuted, str_contains((string) $e, 'wrongpassword'));
}
var_dump(count($portal->requests()) === $count);
?>
--EXPECT--
int(200)
NULL
string(24) "B24\Exception\Connection"
bool(false)
bool(false)
string(24) "B24\Exception\Connection"
bool(false)
bool(false)
bool(true)
