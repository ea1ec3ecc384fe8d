--TEST--
Waits for the limiter are counted with their time, and pauses before retries are not; also of calls that never went out, and of CRest
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$portal = Portal::start(['plain' => true]);
$counters = new Counters(['b24.limiter=on']);
$portal->fault('status', ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR'], 'user.current');
$counters->run('$b24->user->current();', $portal);
$row = $counters->of($portal);
echo "$row[retries] retry, $row[limiterWaits] waits\n";
$code = '$b24 = new B24\Client($webhooks[0][0], ["allowHttp" => true, "limiter" => ["rate" => 5, "burst" => 4]]);
do { $b24->call("test.echo"); } while ($b24->stats()["waits"] < 3);
$waited = $b24->stats()["waited"];
try { $b24->call("test.echo", [], ["timeout" => 0.001]); } catch (B24\Exception\Deadline) { echo "too late "; }
echo json_encode($waited);';
preg_match('/^too late (.*)$/', $counters->run($code, $portal), $told);
$row = $counters->of($portal);
echo $row['limiterWaits'] >= 3 ? 'waits' : $row['limiterWaits'], abs($row['limiterWaited'] - (float) ($told[1] ?? 'nan')) < 0.01 ? ", and their time\n" : ", $row[limiterWaited] of $told[1]\n", json_encode($row['callFailures']), "\n";
$counters->run(sprintf('define("C_REST_BLOCK_LOG", true); define("C_REST_LIMITER", true); define("C_REST_WEB_HOOK_URL", %s); for ($i = 0; $i < 51; $i++) { B24\CRest::call("test.echo"); }', var_export($portal->webhook, true)));
$after = $counters->of($portal);
echo $after['limiterWaits'] > $row['limiterWaits'] && $after['limiterWaited'] > $row['limiterWaited'] + 0.1 ? "CRest\n" : json_encode($after) . "\n";
?>
--EXPECT--
1 retry, 0 waits
waits, and their time
{"Deadline":1}
CRest
