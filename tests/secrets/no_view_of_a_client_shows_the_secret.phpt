--TEST--
No view of a client shows the secret or the proxy's password
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/secrets.inc';
$portal = Portal::start(['proxy' => true, 'proxyAuth' => 'user:pa55word']);
$b24 = new B24\Client($portal->webhook, [
	'caFile' => $portal->caFile,
	'proxy' => strtr($portal->proxy, ['://' => '://user:pa55word@']),
	'headers' => ['X-Token' => 'h3adertoken'],
]);
$response = $b24->user->current();

foreach ([$b24, $b24->user, new B24\Calendar($b24), $response, [$b24, 'nested' => [$b24->crm]]] as $value) {
	$seen = every_view($value);
	var_dump(strlen($seen) > 100, str_contains($seen, $portal->secret), str_contains($seen, 'pa55word'), str_contains($seen, 'h3adertoken'));
}
var_dump(str_contains(every_view($b24), $portal->host));
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
