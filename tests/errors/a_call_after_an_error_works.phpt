--TEST--
After an error of any kind the client works on
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['retries' => 0]);

foreach (['status', 'error200', 'numeric-error', 'html', 'empty', 'garbage', 'gzip-garbage', 'gzip-truncated', 'depth-bomb', 'redirect', 'truncate', 'reset', 'content-length'] as $kind) {
	$portal->fault($kind, method: 'broken.method');
	$e = thrown(fn () => $b24->call('broken.method'));
	echo $kind, ': ', $e instanceof B24\Exception ? 'refused' : $e::class, ', ';
	echo $b24->call('test.echo', ['after' => $kind])->result['params']['after'], "\n";
}
$stats = $b24->stats();
var_dump($stats['calls'], $stats['failures']);
?>
--EXPECT--
status: refused, status
error200: refused, error200
numeric-error: refused, numeric-error
html: refused, html
empty: refused, empty
garbage: refused, garbage
gzip-garbage: refused, gzip-garbage
gzip-truncated: refused, gzip-truncated
depth-bomb: refused, depth-bomb
redirect: refused, redirect
truncate: refused, truncate
reset: refused, reset
content-length: refused, content-length
int(26)
int(13)
