--TEST--
Every PHP snippet of the README runs against a portal without an error or a warning
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/child.inc';
require __DIR__ . '/../inc/snippets.inc';

$portal = Portal::start();
$snippets = array_values(snippets(__DIR__ . '/../../README.md'));
echo count($snippets) >= 4 ? "snippets found\n" : "too few snippets\n";
foreach ($snippets as $number => $snippet) {
	$code = str_replace('https://portal.bitrix24.com/rest/1/secret/', $portal->webhook, $snippet, $replaced);
	[$status, $output] = php_process(['-d', "openssl.cafile=$portal->caFile", '-d', 'error_reporting=-1', '-r', $code]);
	$wrong = $status !== 0 || ($replaced === 0 && !str_starts_with($snippet, 'function ')) || preg_match('/\b(Warning|Notice|Deprecated|Fatal error)\b/', $output);
	echo "snippet ", $number + 1, ': ', $wrong ? "status $status\n$output" : 'ok', "\n";
}
echo count($portal->requests()), " requests arrived\n";
?>
--EXPECT--
snippets found
snippet 1: ok
snippet 2: ok
snippet 3: ok
snippet 4: ok
snippet 5: ok
snippet 6: ok
snippet 7: ok
snippet 8: ok
snippet 9: ok
snippet 10: ok
110 requests arrived
