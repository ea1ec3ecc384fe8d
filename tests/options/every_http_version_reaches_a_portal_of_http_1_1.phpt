--TEST--
Every value of the option http reaches a portal of HTTP/1.1
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal] = portal_and_client();

foreach (['auto', '1.1', '2'] as $http) {
	(new B24\Client($portal->webhook, ['http' => $http, 'caFile' => $portal->caFile]))->call('test.echo');
	var_dump($portal->last()['http_version']);
}
?>
--EXPECT--
string(3) "1.1"
string(3) "1.1"
string(3) "1.1"
