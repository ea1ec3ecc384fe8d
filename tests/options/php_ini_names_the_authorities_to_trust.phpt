--TEST--
The authorities that php.ini names are trusted, openssl.cafile before curl.cainfo, as with ext/curl
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/child.inc';
[$portal] = portal_and_client();
$other = Portal::start();

$code = "try { echo (new B24\Client('{$portal->webhook}'))->call('test.echo')->httpStatus; } catch (Throwable \$e) { echo get_class(\$e); }";
foreach ([
	['curl.cainfo=' . $portal->caFile],
	['openssl.cafile=' . $portal->caFile, 'curl.cainfo=' . $other->caFile],
	['curl.cainfo=' . $other->caFile],
	[],
] as $settings) {
	$arguments = ['-d', 'curl.cainfo=', '-d', 'openssl.cafile=']; // the machine's php.ini may name some, too
	foreach ($settings as $setting) {
		array_push($arguments, '-d', $setting);
	}
	echo run_php([...$arguments, '-r', $code]), "\n";
}
?>
--EXPECT--
200
200
B24\Exception\Connection
B24\Exception\Connection
