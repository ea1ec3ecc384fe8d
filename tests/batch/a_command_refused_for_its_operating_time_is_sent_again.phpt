--TEST--
A command that is refused inside of a batch for its operating time was not executed: it goes out again in a later request
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

[$portal, $b24] = portal_and_client(['limiter' => false, 'onOperatingLimit' => 'wait']);
$limit = ['error' => 'OPERATION_TIME_LIMIT', 'error_description' => 'Method is blocked due to operation time limit.'];
$portal->fault('reply', reply(['c0' => 1, 'c2' => 3], ['c1' => $limit]));
$portal->fault('reply', reply([], ['c1' => $limit]));
show($b24->batch(additions(3)));
foreach ($portal->requests() as $request) {
	echo implode(' ', array_keys($request['json']['cmd'])), "\n";
}
$portal->reset();
$portal->fault('reply', reply(['c0' => 1, 'c2' => 3], ['c1' => $limit]), times: 0);
show($b24->batch(additions(3), options: ['retries' => 0]));
echo count($portal->requests()), "\n";
?>
--EXPECTF--
"A1": 1
"A2": %d
"A3": 3
c0 c1 c2
c1
c1
"A1": 1
"A2": OperationLimit: crm.deal.add: Method is blocked due to operation time limit. (OPERATION_TIME_LIMIT, HTTP 200)
"A3": 3
1
