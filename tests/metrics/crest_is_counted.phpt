--TEST--
CRest is counted as any client: calls, failures, connections, a renewed token
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$portal = Portal::start(['plain' => true]);
$counters = new Counters();
$define = fn (string $url) => sprintf('define("C_REST_BLOCK_LOG", true); define("C_REST_WEB_HOOK_URL", %s);', var_export($url, true));
// A name and a password before the host are nobody's business.
$counters->run($define(str_replace('http://', 'http://user:password@', $portal->webhook)) . '
for ($i = 0; $i < 5; $i++) { B24\CRest::call("test.echo"); }
B24\CRest::call("no.such.method");
B24\CRest::callBatch(["a" => ["method" => "user.current"], "b" => ["method" => "test.echo"]]);');
$portal->fault('reset', ['at' => 'after-body'], 'test.echo');
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED'], 'user.current');
$counters->run($define($portal->webhook) . 'B24\CRest::call("test.echo", ["v" => 1]); B24\CRest::call("user.current"); $b24->call("test.echo");', $portal);
$counters->run($define('http://127.0.0.1:1/rest/1/secret/') . 'B24\CRest::call("test.echo");');
$row = $counters->of($portal);
echo "calls $row[calls], requests ", $row['requests'] === count($portal->requests()) ? 'as the portal' : $row['requests'] . ' of ' . count($portal->requests()), ', ',
	json_encode($row['callFailures']), ' ', json_encode($row['requestFailures']), "\n";
echo 'connections ', $row['connectionsOpened'] === $portal->connections() ? 'as the portal' : $row['connectionsOpened'] . ' of ' . $portal->connections(), "\n";
echo $row['bytesSent'] > 1000 && $row['bytesReceived'] > 1000 && $row['processingTime'] > 0 ? "bytes and time\n" : json_encode($row) . "\n";
echo json_encode(array_filter($counters->all()['http://127.0.0.1:1']['callFailures'])), "\n";
echo preg_match('/password|secret/', file_get_contents($counters->file())) ? "a secret\n" : "no secret\n";
?>
--EXPECT--
calls 10, requests as the portal, {"Connection":1,"MethodNotFound":1,"RateLimit":1} {"Connection":1,"MethodNotFound":1,"RateLimit":1}
connections as the portal
bytes and time
{"Connection":1}
no secret
