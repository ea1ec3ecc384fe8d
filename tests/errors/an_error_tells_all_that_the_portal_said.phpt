--TEST--
An error tells all that the portal said
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$reply = ['error' => 'ERROR_ARGUMENT', 'error_description' => "Поле \"X\"\nist ungültig", 'argument' => 'X', 'time' => ['operating' => 0.5]];
$portal->fault('reply', ['status' => 400, 'body' => json_encode($reply)]);
try {
	$b24->call('crm.deal.add', ['fields' => []]);
} catch (B24\Exception\Api $e) {
	var_dump($e->errorCode, $e->description, $e->httpStatus, $e->method, $e->maybeExecuted);
	var_dump($e->response === $reply, $e->getCode(), $e->getPrevious(), $e->getLine(), $e->getFile() === __FILE__);
}
?>
--EXPECT--
string(14) "ERROR_ARGUMENT"
string(26) "Поле "X"
ist ungültig"
int(400)
string(12) "crm.deal.add"
bool(false)
bool(true)
int(0)
NULL
int(8)
bool(true)
