--TEST--
Cookies of the portal are not kept
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$portal->fault('reply', ['body' => '{"result":1}', 'headers' => ['Set-Cookie' => 'session=s3cret; Path=/']]);
$b24->call('test.echo');
$b24->call('test.echo');
(new B24\Client($portal->webhook, ['caFile' => $portal->caFile]))->call('test.echo');
var_dump(array_column(array_column($portal->requests(), 'headers'), 'cookie'));
?>
--EXPECT--
array(0) {
}
