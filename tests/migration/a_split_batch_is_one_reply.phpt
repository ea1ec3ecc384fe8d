--TEST--
With C_REST_BATCH_SPLIT a batch of any size is sent in parts and answered as one
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
define('C_REST_WEB_HOOK_URL', $portal->webhook);
define('C_REST_BLOCK_LOG', true);
define('C_REST_IGNORE_SSL', true);
define('C_REST_BATCH_SPLIT', true);
class CRest extends B24\CRest
{
}

$commands = [];
for ($i = 0; $i < 120; $i++) {
	$commands["k$i"] = ['method' => $i === 70 ? 'there.is.none' : 'profile', 'params' => ['i' => $i]];
}
$reply = CRest::callBatch($commands);
$results = $reply['result'];
echo count($portal->requests()), ' requests, ', count($results['result']), ' results, ', count($results['result_time']), " times\n";
echo implode(' ', array_keys($results['result_error'])), "\n";
echo implode(' ', array_keys($results)), "\n", implode(' ', array_keys($reply['time'])), "\n";

$reply = CRest::callBatch($commands, 1);
echo count($portal->requests()) - 3, ' requests, ', count($reply['result']['result']), ' results, ', implode(' ', array_keys($reply['result']['result_error'])), "\n";

$portal->fault('error200', ['error' => 'QUERY_LIMIT_EXCEEDED', 'description' => 'x'], nth: 2);
$reply = CRest::callBatch($commands);
echo $reply['error'], ': ', count($reply['result']['result']), " results\n";
?>
--EXPECT--
3 requests, 119 results, 119 times
k70
result result_error result_total result_next result_time
start finish duration processing date_start date_finish operating_reset_at operating
2 requests, 70 results, k70
QUERY_LIMIT_EXCEEDED: 50 results
