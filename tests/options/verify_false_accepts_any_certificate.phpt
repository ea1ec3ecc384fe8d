--TEST--
verify => false accepts any certificate
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

foreach ([[], ['certHost' => 'other.example'], ['certExpired' => true]] as $portalOptions) {
	$portal = Portal::start($portalOptions);
	var_dump((new B24\Client($portal->webhook, ['verify' => false]))->call('test.echo')->httpStatus);
	// Its connection is not lent to a client that does verify.
	echo get_class(thrown(fn () => (new B24\Client($portal->webhook))->call('test.echo'))), "\n";
	var_dump(count($portal->requests()));
}
?>
--EXPECT--
int(200)
B24\Exception\Connection
int(1)
int(200)
B24\Exception\Connection
int(1)
int(200)
B24\Exception\Connection
int(1)
