--TEST--
With "http" => "1.1" a portal that offers HTTP/2 gets HTTP/1.1
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
$missing = Nginx::missing();
if ($missing !== null) {
	die("skip $missing");
}
--FILE--
<?php
require __DIR__ . '/../inc/nginx.inc';

$portal = Portal::start(['plain' => true]);
$nginx = new Nginx($portal);
$two = new B24\Client($nginx->webhook, ['caFile' => $nginx->caFile, 'http' => '2']);
$one = new B24\Client($nginx->webhook, ['caFile' => $nginx->caFile, 'http' => '1.1']);
$two->call('user.current');
$one->call('user.current');
$one->call('user.current');
foreach ($nginx->requests(3) as $request) {
	echo $request['http'], ' ', $request['turn'], "\n";
}
--EXPECT--
HTTP/2.0 1
HTTP/1.1 1
HTTP/1.1 2
