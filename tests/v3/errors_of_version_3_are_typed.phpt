--TEST--
The error envelope of version 3 becomes a typed exception with the fields that are wrong
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = (new B24\Client($portal->webhook, ['caFile' => $portal->caFile]))->v3();
try {
	$b24->tasks->taskGet(['id' => '1']);
} catch (B24\Exception\Validation $e) {
	var_dump($e->httpStatus, $e->errorCode, array_column($e->fields, 'field'));
	var_dump($e->description !== '', $e->method, isset($e->response['error']['code']));
}
try {
	$b24->call('tasks.no.such');
} catch (B24\Exception\MethodNotFound $e) {
	var_dump($e->httpStatus);
}
?>
--EXPECT--
int(400)
string(62) "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"
array(1) {
  [0]=>
  string(2) "id"
}
bool(true)
string(14) "tasks.task.get"
bool(true)
int(404)
