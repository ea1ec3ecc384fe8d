--TEST--
What eight processes have counted together is what the portal has got and what they were told
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$portal = Portal::start();
$counters = new Counters();
$portal->fault('status', ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR'], 'user.current', 9, 3);
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED'], 'test.echo', 5, 7);
$portal->fault('status', ['status' => 403, 'error' => 'insufficient_scope'], 'test.echo', 11, 30);
$portal->fault('reset', ['at' => 'after-body'], 'user.current', 4, 40);
$told = ['calls' => 0, 'failures' => []];
foreach ($counters->runAtOnce(8, '
$failures = [];
for ($i = 0; $i < 40; $i++) {
	try {
		$i % 2 ? $b24->user->current() : $b24->call("test.echo", ["n" => $i], ["retries" => $i % 3]);
	} catch (B24\Exception $e) {
		$kind = substr($e::class, strlen("B24\Exception\\\\"));
		$failures[$kind] = ($failures[$kind] ?? 0) + 1;
	}
	if ($i % 4 === 3) {
		$b24 = new B24\Client($webhooks[0][0], ["caFile" => $webhooks[0][1]]);
	}
}
try { $b24->call("no.such.method"); } catch (B24\Exception\MethodNotFound) { $failures["MethodNotFound"] = 1; }
echo json_encode($failures);', $portal) as $output) {
	$told['calls'] += 41;
	foreach (json_decode($output, true) ?? exit($output) as $kind => $count) {
		$told['failures'][$kind] = ($told['failures'][$kind] ?? 0) + $count;
	}
}
$row = $counters->of($portal);
$same = fn (string $what, mixed $a, mixed $b) => print($what . ($a === $b ? ': the same' : ': ' . json_encode([$a, $b])) . "\n");
$sorted = function (array $a) { ksort($a); return $a; };
$requests = $portal->requests();
$with = fn (?int $status) => count(array_filter($requests, fn ($r) => ($r['status'] ?? null) === $status));
$same('calls', $row['calls'], $told['calls']);
$same('failures of calls', $sorted($row['callFailures']), $sorted($told['failures']));
$same('requests', $row['requests'], count($requests));
$same('retries', $row['retries'], count($requests) - $told['calls']);
$same('HTTP 500', $row['requestFailures']['Api'] ?? 0, $with(500));
$same('HTTP 503', $row['requestFailures']['RateLimit'], $with(503));
$same('HTTP 403', $row['requestFailures']['AccessDenied'], $with(403));
$same('HTTP 404', $row['requestFailures']['MethodNotFound'], 8);
$same('lost connections', $row['requestFailures']['Connection'], 4);
$same('connections', $row['connectionsOpened'], $portal->connections());
$same('reused', $row['connectionsReused'], count($requests) - $portal->connections());
$same('durations', array_sum($row['callDurations']), $told['calls']);
$bodies = array_sum(array_column($requests, 'length'));
echo $row['bytesSent'] > $bodies && $row['bytesSent'] < $bodies + 1000 * count($requests) ? "bytes\n" : "$row[bytesSent] of $bodies\n";
echo count($told['failures']) >= 3 ? "enough failed\n" : json_encode($told) . "\n";
?>
--EXPECT--
calls: the same
failures of calls: the same
requests: the same
retries: the same
HTTP 500: the same
HTTP 503: the same
HTTP 403: the same
HTTP 404: the same
lost connections: the same
connections: the same
reused: the same
durations: the same
bytes
enough failed
