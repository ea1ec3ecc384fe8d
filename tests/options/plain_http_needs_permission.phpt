--TEST--
Plain http needs the option allowHttp
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$portal = Portal::start(['plain' => true]);

echo failure(fn () => new B24\Client($portal->webhook)), "\n";
echo failure(fn () => new B24\Client($portal->webhook, ['allowHttp' => false])), "\n";
var_dump($portal->connections());
$b24 = new B24\Client($portal->webhook, ['allowHttp' => true]);
var_dump($b24->call('test.echo')->httpStatus, $portal->last()['tls'], $b24->getPortal() === rtrim($portal->url, '/'));

// The permission forces nobody.
$portal = Portal::start();
(new B24\Client($portal->webhook, ['allowHttp' => true, 'caFile' => $portal->caFile]))->call('test.echo');
var_dump($portal->last()['tls'] !== null);
?>
--EXPECT--
InvalidArgument: B24\Client: The webhook URL must begin with https:// (plain http would send the secret unencrypted; the option allowHttp permits it)
InvalidArgument: B24\Client: The webhook URL must begin with https:// (plain http would send the secret unencrypted; the option allowHttp permits it)
int(0)
int(200)
NULL
bool(true)
bool(true)
