--TEST--
With halt a command that was refused for its operating time goes out again together with what stands behind it
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
$portal->fault('reply', reply(['c0' => 1], ['c1' => ['error' => 'OPERATION_TIME_LIMIT', 'error_description' => 'x']]));
$result = $b24->batch(additions(4), true);
foreach ($portal->requests() as $request) {
	echo implode(' ', array_keys($request['json']['cmd'])), "\n";
}
echo count($result->succeeded()), ' ', implode(' ', array_keys($portal->writes()['marks'])), "\n";
?>
--EXPECT--
c0 c1 c2 c3
c1 c2 c3
4 A2 A3 A4
