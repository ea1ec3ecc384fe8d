--TEST--
Unknown authorities, other hosts and expired certificates are refused by default
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

foreach ([[[], false], [['certHost' => 'other.example'], true], [['certExpired' => true], true]] as [$portalOptions, $trusted]) {
	$portal = Portal::start($portalOptions);
	$b24 = new B24\Client($portal->webhook, $trusted ? ['caFile' => $portal->caFile] : []);
	$e = thrown(fn () => $b24->call('test.echo'));
	var_dump($e::class, $e->maybeExecuted, count($portal->requests()));
}
?>
--EXPECT--
string(24) "B24\Exception\Connection"
bool(false)
int(0)
string(24) "B24\Exception\Connection"
bool(false)
int(0)
string(24) "B24\Exception\Connection"
bool(false)
int(0)
