--TEST--
Commands beyond the 50th are told in the error log, and no handler of warnings costs the results
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/files.inc';

$portal = Portal::start();
define('C_REST_WEB_HOOK_URL', $portal->webhook);
define('C_REST_BLOCK_LOG', true);
define('C_REST_IGNORE_SSL', true);
class CRest extends B24\CRest
{
}

// As frameworks do.
set_error_handler(static fn (int $level, string $message) => throw new ErrorException($message));
ini_set('error_log', $log = temporary_path());

$commands = [];
for ($i = 0; $i < 120; $i++) {
	$commands["k$i"] = ['method' => 'profile', 'params' => []];
}
$reply = CRest::callBatch($commands);
echo count($reply['result']['result']), ' results, ', count($portal->requests()), " request\n";
echo preg_replace('~^\[[^]]*\] ~', '', file_get_contents($log));

file_put_contents($log, '');
echo count(CRest::callBatch(array_slice($commands, 0, 50))['result']['result']), " results\n";
var_dump(file_get_contents($log));
?>
--EXPECT--
50 results, 1 request
B24\CRest::callBatch(): A batch takes 50 commands, the other 70 are not sent (C_REST_BATCH_SPLIT sends all)
50 results
string(0) ""
