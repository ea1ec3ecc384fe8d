--TEST--
A command that the portal does not want inside of a batch is called by itself then
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

[$portal, $b24] = portal_and_client();
$portal->fault('reply', reply(['c0' => 1], ['c1' => ['error' => 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'error_description' => 'Method is not allowed for batch usage']]));
$result = $b24->batch(['a' => ['test.echo', ['x' => 1]], 'b' => ['test.echo', ['x' => 2]]]);
echo $result['b']->result['params']['x'], ' ', implode(', ', wire($portal)), "\n";
?>
--EXPECT--
2 batch of 2, test.echo
