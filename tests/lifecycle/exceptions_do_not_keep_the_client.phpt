--TEST--
An exception of a call does not keep the client or the parameters alive
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$client = WeakReference::create($b24);
$kept = [];
foreach (['no.such.method', 'test.echo'] as $method) {
	$portal->fault('empty', method: 'test.echo');
	try {
		$b24->call($method);
	} catch (B24\Exception $e) {
		$kept[] = $e;
	}
}
unset($b24, $e);
var_dump($client->get(), count($kept), $kept[0]->response['error'] ?? null, $kept[1]->httpStatus);
--EXPECT--
NULL
int(2)
string(22) "ERROR_METHOD_NOT_FOUND"
int(200)
