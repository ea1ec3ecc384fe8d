--TEST--
Several clients of one portal share a connection
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$options = ['caFile' => $portal->caFile];
$first = new B24\Client($portal->webhook, $options);
$second = new B24\Client($portal->webhook, $options + ['timeout' => 7.5, 'headers' => ['X-Client' => 'second']]);
$third = new B24\Client("https://$portal->host/rest/1/another-secret/", $options);
$first->call('user.current');
$second->call('user.current');
try {
	$third->call('user.current');
} catch (B24\Exception\Auth) {
	// its own credential went out, hence it was refused
}
(new B24\Calendar($portal->webhook, $options))->userSettingsGet();
foreach ($portal->requests() as $request) {
	echo $request['connection'], ' ', $request['turn'], ' ', $request['headers']['x-client'] ?? '-', "\n";
}
--EXPECT--
1 1 -
1 2 second
1 3 -
1 4 -
