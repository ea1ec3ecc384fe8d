--TEST--
A proxy that cannot be used does not show its password
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal] = portal_and_client();

foreach (['foo://%s@proxy.invalid:1', 'http://%s@ho st:1', 'http://%s@[::1', 'http://%s@', 'http://%s@127.0.0.1:1', 'socks5h://%s@127.0.0.1:1',
	'%s@127.0.0.1:1', 'http://%s@127.0.0.1:99999999', 'https://%s@127.0.0.1:1'] as $proxy) {
	$proxy = sprintf($proxy, 'user:pa55word');
	try {
		(new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'proxy' => $proxy]))->call('test.echo');
		echo "$proxy is used\n";
	} catch (B24\Exception $e) {
		if (str_contains($e->getMessage(), 'pa55word')) {
			echo $e->getMessage(), "\n";
		}
	}
}
var_dump(count($portal->requests()));
?>
--EXPECT--
int(0)
