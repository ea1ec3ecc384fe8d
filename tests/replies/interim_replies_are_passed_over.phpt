--TEST--
Interim replies (1xx) come before the reply and are passed over
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('raw', ['close' => false, 'bytes' =>
	"HTTP/1.1 100 Continue\r\n\r\n"
	. "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\nContent-Length: 9\r\nLocation: https://elsewhere.example/\r\n\r\n"
	. "HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{\"result\":true}"]);
$response = $b24->call('test.echo');
var_dump($response->result, $response->httpStatus);
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], $portal->connections());
--EXPECT--
bool(true)
int(200)
int(2)
int(1)
