--TEST--
With onOperatingLimit "throw", a command that is refused for its operating time fails with the seconds that the portal names
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

[$portal, $b24] = portal_and_client(['limiter' => false, 'onOperatingLimit' => 'throw']);
$limit = ['error' => 'OPERATION_TIME_LIMIT', 'error_description' => 'Blocked.'];
$portal->fault('reply', reply(['c0' => 1], ['c1' => $limit], ['c1' => ['finish' => 1000.5, 'operating' => 481, 'operating_reset_at' => 1130]]));
$result = $b24->batch(additions(2));
show($result);
var_dump($result->failed()['A2']->retryAfter);
echo count($portal->requests()), "\n";
?>
--EXPECT--
"A1": 1
"A2": OperationLimit: crm.deal.add: Blocked. (OPERATION_TIME_LIMIT, HTTP 200)
float(129.5)
1
