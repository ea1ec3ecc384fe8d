--TEST--
An error is one with status 200, too
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('error200', ['error' => 'ERROR_CORE', 'description' => 'No such deal']);
try {
	$b24->call('crm.deal.get', ['id' => 1]);
} catch (B24\Exception\Api $e) {
	var_dump($e::class, $e->errorCode, $e->description, $e->httpStatus, $e->maybeExecuted, $e->getMessage());
}
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], $portal->connections());
--EXPECT--
string(17) "B24\Exception\Api"
string(10) "ERROR_CORE"
string(12) "No such deal"
int(200)
bool(false)
string(49) "crm.deal.get: No such deal (ERROR_CORE, HTTP 200)"
int(2)
int(1)
