--TEST--
Properties of exceptions cannot be written
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['retries' => 0, 'limiter' => false]);

$portal->fault('status', ['status' => 429, 'error' => 'OPERATION_TIME_LIMIT']);
$e = thrown(fn () => $b24->call('test.echo'));
$names = ['method', 'maybeExecuted', 'errorCode', 'description', 'httpStatus', 'response', 'retryAfter'];
$before = array_map(fn ($name) => $e->$name, $names);
foreach ($names as $name) {
	foreach ([
		function () use ($e, $name) { $e->$name = 'changed'; },
		function () use ($e, $name) { $e->$name[] = 'changed'; },
		function () use ($e, $name) { $reference = &$e->$name; },
		function () use ($e, $name) { unset($e->$name); },
	] as $change) {
		$error = thrown($change);
		// The wording differs between versions of PHP.
		if (!str_contains($error->getMessage(), 'readonly property')) {
			echo $name, ': ', $error->getMessage(), "\n";
		}
	}
}
var_dump($before === array_map(fn ($name) => $e->$name, $names), $e->errorCode);
?>
--EXPECT--
bool(true)
string(20) "OPERATION_TIME_LIMIT"
