--TEST--
Megabytes go both ways over HTTP/2
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
$text = str_repeat('0123456789abcdef', 50_000);
var_dump($b24->call('test.echo', ['text' => $text])->result['params']['text'] === $text);
$portal->fault('huge', ['mb' => 4]);
var_dump(count($b24->call('crm.deal.list')->result) > 40_000, $b24->call('test.echo', [1])->result['params']);
echo implode(' ', array_column($nginx->requests(3), 'http')), "\n";
--EXPECT--
bool(true)
bool(true)
array(1) {
  [0]=>
  int(1)
}
HTTP/2.0 HTTP/2.0 HTTP/2.0
