--TEST--
The environment names the proxy, unless the option proxy says otherwise
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$portal = Portal::start(['proxy' => true]);
foreach (['all_proxy', 'ALL_PROXY', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'] as $name) {
	putenv($name);
}
putenv("https_proxy=$portal->proxy");

$through = function (array $options) use ($portal): void {
	$before = count($portal->proxied());
	(new B24\Client($portal->webhook, $options + ['caFile' => $portal->caFile]))->call('test.echo');
	echo count($portal->proxied()) > $before ? "through the proxy\n" : "directly\n";
};
$through([]);
$through(['proxy' => '']);
putenv('no_proxy=localhost');
$through([]);
?>
--EXPECT--
through the proxy
directly
directly
