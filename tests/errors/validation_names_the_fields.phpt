--TEST--
Validation names the fields that are wrong
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$fields = [['field' => 'title', 'message' => 'Required'], ['field' => 'items[0].price', 'message' => 'Отрицательная']];
foreach (['BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION', 'SOMETHING_NEW'] as $code) {
	$portal->fault('reply', ['status' => 400, 'body' => json_encode(
		['error' => ['code' => $code, 'message' => 'Request validation failed', 'validation' => $fields]],
	)]);
	$e = thrown(fn () => $b24->call('tasks.task.add', ['fields' => []]));
	echo $e::class, ': ', $e->getMessage(), "\n";
	var_dump($e->fields === $fields, $e->errorCode === $code, $e->response['error']['validation'] === $fields);
}
?>
--EXPECT--
B24\Exception\Validation: tasks.task.add: Request validation failed (BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION, HTTP 400)
bool(true)
bool(true)
bool(true)
B24\Exception\Validation: tasks.task.add: Request validation failed (SOMETHING_NEW, HTTP 400)
bool(true)
bool(true)
bool(true)
