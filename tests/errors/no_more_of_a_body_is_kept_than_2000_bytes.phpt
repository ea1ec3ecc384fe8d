--TEST--
No more of a body that is not a portal's is kept than its first 2,000 bytes
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach ([1999, 2000, 2001, 100000] as $length) {
	$body = substr(str_repeat("<p>\xff\0zeile</p>", 10000), 0, $length);
	$portal->fault('reply', ['status' => 502, 'type' => 'text/html', 'body' => $body]);
	$e = thrown(fn () => $b24->call('test.echo'));
	var_dump(strlen($e->body), str_starts_with($body, $e->body));
}
?>
--EXPECT--
int(1999)
bool(true)
int(2000)
bool(true)
int(2000)
bool(true)
int(2000)
bool(true)
