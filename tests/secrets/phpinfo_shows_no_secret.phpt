--TEST--
phpinfo() shows no secret
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/child.inc';
$portal = Portal::start(['proxy' => true, 'proxyAuth' => 'user:pa55word']);
$b24 = new B24\Client($portal->webhook, [
	'caFile' => $portal->caFile,
	'proxy' => strtr($portal->proxy, ['://' => '://user:pa55word@']),
]);
$b24->user->current();

ob_start();
phpinfo();
$seen = ob_get_clean();
var_dump(str_contains($seen, 'Bitrix24 REST client => enabled'), str_contains($seen, $portal->secret), str_contains($seen, 'pa55word'));

$seen = run_php(['--ri', 'b24']);
var_dump(str_contains($seen, 'Bitrix24 REST client => enabled'), str_contains($seen, 'b24.max_depth => 512 => 512'));
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
