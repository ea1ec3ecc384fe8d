--TEST--
With "http" => "2" calls go over one HTTP/2 connection
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
$b24 = new B24\Client($nginx->webhook, ['caFile' => $nginx->caFile, 'http' => '2']);
foreach (range(1, 5) as $i) {
	$b24->user->optionSet(['options' => ['n' => $i]]);
}
$requests = $nginx->requests(5);
echo implode(' ', array_column($requests, 'http')), "\n";
var_dump(count(array_unique(array_column($requests, 'connection'))), $b24->stats()['connections']);
var_dump($portal->last()['json']['options']['n'], count($portal->requests()));
--EXPECT--
HTTP/2.0 HTTP/2.0 HTTP/2.0 HTTP/2.0 HTTP/2.0
int(1)
int(1)
int(5)
int(5)
