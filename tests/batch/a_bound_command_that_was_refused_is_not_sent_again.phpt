--TEST--
A command that was refused for its operating time fails when references tie it to others: those would not be there
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
$limit = ['error' => 'OPERATION_TIME_LIMIT', 'error_description' => 'x'];
$commands = ['a' => ['crm.deal.get', ['id' => 1]], 'b' => ['crm.deal.get', ['id' => B24\Batch::ref('a', 'ID')]]];
foreach ([false, true] as $halt) {
	$portal->fault('reply', reply(['c0' => ['ID' => 1]], ['c1' => $limit]));
	$result = $b24->batch($commands, $halt);
	echo implode(' ', array_keys($result->succeeded())), ' ', get_class($result->failed()['b']), ' ', count($portal->requests()), "\n";
}
?>
--EXPECT--
a B24\Exception\OperationLimit 1
a B24\Exception\OperationLimit 2
