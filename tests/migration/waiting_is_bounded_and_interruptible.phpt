--TEST--
A CRest call ends at its deadline, and a signal handler that throws ends it at once
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
define('C_REST_WEB_HOOK_URL', $portal->webhook);
define('C_REST_BLOCK_LOG', true);
define('C_REST_IGNORE_SSL', true);
class CRest extends B24\CRest
{
}

$portal->fault('delay', ['ms' => 5000], times: 0);
ini_set('b24.timeout_ms', '300');
$reply = CRest::call('profile');
echo $reply['error'], ': ', preg_replace('/\d+ mill/', '{n} mill', $reply['error_information']), "\n";

ini_set('b24.timeout_ms', '0');
pcntl_async_signals(true);
pcntl_signal(SIGALRM, static fn () => throw new Error('handler'));
pcntl_alarm(1);
$began = microtime(true);
try {
	CRest::call('profile');
} catch (Error $e) {
	echo $e->getMessage(), microtime(true) - $began < 3 ? ", at once\n" : ", late\n";
}

// As with the original: an exception in the middle of a call becomes its result.
pcntl_signal(SIGALRM, static fn () => throw new RuntimeException('handler', 7));
pcntl_alarm(1);
echo json_encode(CRest::call('profile')), "\n";
?>
--EXPECT--
curl_error: Operation timed out after {n} milliseconds with 0 bytes received
handler, at once
{"error":"exception","error_exception_code":7,"error_information":"handler"}
