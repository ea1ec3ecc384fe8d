--TEST--
Each kind of error that a command can have becomes the exception that a single call would throw
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

/** A batch's reply of the portal: what each command gets. */
function reply(array $results = [], array $errors = [], array $times = []): array
{
	$maps = ['result' => $results, 'result_error' => $errors, 'result_total' => [], 'result_next' => [], 'result_time' => $times];

	return ['body' => json_encode(['result' => $maps, 'time' => ['start' => 1]])];
}

[$portal, $b24] = portal_and_client(['limiter' => false]);
$errors = [
	['error' => 'ACCESS_DENIED', 'error_description' => 'Access denied!'],
	['error' => 'ERROR_METHOD_NOT_FOUND', 'error_description' => 'Method not found!'],
	['error' => 'expired_token', 'error_description' => 'x'],
	['error' => '', 'error_description' => 'Empty code'],
	['error' => 0, 'error_description' => 'Number'],
	['error' => 'INTERNAL_SERVER_ERROR', 'error_description' => 'Broken'],
	'JUST_A_CODE',
	[],
	null,
	['error' => ['code' => 'BITRIX_REST_V3_EXCEPTION_VALIDATION', 'message' => 'Bad', 'validation' => [['field' => 'f', 'message' => 'm']]]],
];
$keys = array_map(fn ($i) => "c$i", array_keys($errors));
$portal->fault('reply', reply([], array_combine($keys, $errors)));
$result = $b24->batch(array_fill(0, count($errors), ['crm.deal.get', ['id' => 1]]));
show($result);
$first = $result->failed()[0];
echo json_encode([$first->errorCode, $first->description, $first->httpStatus, $first->method, $first->response]), "\n";
?>
--EXPECT--
0: AccessDenied: crm.deal.get: Access denied! (ACCESS_DENIED, HTTP 200)
1: MethodNotFound: crm.deal.get: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 200)
2: Auth: crm.deal.get: x (expired_token, HTTP 200)
3: Api: crm.deal.get: Empty code (HTTP 200)
4: Api: crm.deal.get: Number (0, HTTP 200)
5: Api (maybe executed): crm.deal.get: Broken (INTERNAL_SERVER_ERROR, HTTP 200)
6: Api: crm.deal.get: The portal reported an error (JUST_A_CODE, HTTP 200)
7: Api: crm.deal.get: The portal reported an error ([], HTTP 200)
8: Protocol (maybe executed): crm.deal.get: The reply to the batch says nothing about it
9: Validation: crm.deal.get: Bad (BITRIX_REST_V3_EXCEPTION_VALIDATION, HTTP 200)
["ACCESS_DENIED","Access denied!",200,"crm.deal.get",{"error":"ACCESS_DENIED","error_description":"Access denied!"}]
