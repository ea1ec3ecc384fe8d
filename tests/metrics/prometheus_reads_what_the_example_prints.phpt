--TEST--
examples/monitoring/metrics.php prints what B24\Metrics has, in the form that Prometheus reads; the dashboard and the alerts name nothing else
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$portal = Portal::start();
$counters = new Counters();
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED'], 'user.current');
$counters->run('for ($i = 0; $i < 7; $i++) { $b24->call("test.echo"); } $b24->user->current(); try { $b24->call("no.such"); } catch (B24\Exception) { } $b24->batch(["user.current", "no.such"]);', $portal);
$counters->run('(new B24\Client("http://127.0.0.1:1/rest/1/secret/", ["allowHttp" => true, "retries" => 0]))->call("profile");');
$example = __DIR__ . '/../../examples/monitoring';
$rows = $counters->all();
$text = $counters->run('require ' . var_export("$example/metrics.php", true) . ';');

// The text format, line by line.
$types = $samples = [];
$strange = 0;
foreach (explode("\n", $text) as $line) {
	if (preg_match('/^# HELP ([a-z0-9_]+) [^\n]+$/', $line, $m) && !isset($types[$m[1]])) {
		$helped = $m[1];
	} elseif (preg_match('/^# TYPE ([a-z0-9_]+) (counter|gauge|histogram)$/', $line, $m) && $m[1] === $helped) {
		$types[$now = $m[1]] = $m[2];
	} elseif (preg_match('/^([a-z0-9_]+)(\{[a-z]+="(?:[^"\\\\\n]|\\\\[\\\\n"])*"(?:,[a-z]+="(?:[^"\\\\\n]|\\\\[\\\\n"])*")*\})? ([0-9]+(?:\.[0-9]+)?(?:e[-+]?[0-9]+)?)$/', $line, $m)
		&& preg_replace('/_(bucket|sum|count)$/', '', $m[1], $types[$now] === 'histogram' ? 1 : 0) === $now && !isset($samples[$m[1] . $m[2]])) {
		$samples[$m[1] . $m[2]] = $m[3];
	} elseif ($line !== '') {
		$strange++;
		echo "strange: $line\n";
	}
}
echo count($types), " metrics, $strange strange lines\n";
foreach ($types as $name => $type) {
	echo ($type === 'counter') === str_ends_with($name, '_total') ? '' : "$name is a $type\n";
}

// The figures.
$address = rtrim($portal->url, '/');
$row = $rows[$address];
$host = preg_replace('~^https://~', '', $address);
$is = fn (string $sample, int|float $value) => print(($samples[$sample] ?? null) === json_encode($value) ? '' : "$sample: " . ($samples[$sample] ?? 'none') . " for $value\n");
foreach (['b24_calls_total' => 'calls', 'b24_requests_total' => 'requests', 'b24_retries_total' => 'retries', 'b24_commands_total' => 'commands', 'b24_connections_opened_total' => 'connectionsOpened', 'b24_connections_reused_total' => 'connectionsReused',
	'b24_sent_bytes_total' => 'bytesSent', 'b24_received_bytes_total' => 'bytesReceived', 'b24_request_seconds_total' => 'requestTime', 'b24_processing_seconds_total' => 'processingTime'] as $name => $key) {
	$is("{$name}{portal=\"$host\"}", $row[$key]);
}
$is("b24_call_failures_total{portal=\"$host\",kind=\"MethodNotFound\"}", 1);
$is("b24_request_failures_total{portal=\"$host\",kind=\"RateLimit\"}", 1);
$is("b24_command_failures_total{portal=\"$host\",kind=\"MethodNotFound\"}", 1);
$is('b24_call_failures_total{portal="http://127.0.0.1:1",kind="Connection"}', 1);
$is("b24_call_duration_seconds_count{portal=\"$host\"}", 10);
$is("b24_call_duration_seconds_bucket{portal=\"$host\",le=\"+Inf\"}", 10);
$is("b24_call_duration_seconds_sum{portal=\"$host\"}", $row['callTime']);
$is('b24_metrics_shared', 1);
$last = 0;
foreach ($samples as $sample => $value) {
	if (preg_match('/^b24_call_duration_seconds_bucket\{portal="' . preg_quote($host) . '"/', $sample)) {
		echo $value < $last ? "$sample falls\n" : '';
		$last = $value;
	}
}

// What is drawn, and what alerts.
$dashboard = json_decode(file_get_contents("$example/grafana.json"), true, flags: JSON_THROW_ON_ERROR);
$expressions = array_merge(...array_map(fn ($panel) => array_column($panel['targets'], 'expr'), $dashboard['panels']));
$expressions[] = $dashboard['templating']['list'][0]['definition'];
preg_match_all('/^ +expr: (.*)$/m', file_get_contents("$example/README.md"), $rules);
preg_match_all('/\bb24_\w+/', implode(' ', [...$expressions, ...$rules[1]]), $used);
$printed = array_map(fn ($sample) => strtok($sample, '{'), array_keys($samples));
echo count($expressions) > 20 && count($rules[1]) === 3 ? '' : "few expressions\n", implode(' ', array_diff($used[0], $printed)), "\n";
echo 'not drawn: ', implode(' ', array_diff(array_keys($types), $used[0], array_map(fn ($n) => preg_replace('/_(bucket|sum|count)$/', '', $n), $used[0]))), "\n";

// Prometheus itself, where it is installed.
$promtool = trim((string) shell_exec('command -v promtool'));
if ($promtool !== '') {
	$process = proc_open([$promtool, 'check', 'metrics'], [['pipe', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
	fwrite($pipes[0], $text);
	fclose($pipes[0]);
	echo stream_get_contents($pipes[1]);
	echo proc_close($process) === 0 ? '' : "promtool refuses it\n";
	$file = "$counters->directory/rules.yml";
	preg_match('/^```yaml\n(groups:.*?)^```/ms', file_get_contents("$example/README.md"), $m);
	file_put_contents($file, $m[1]);
	$process = proc_open([$promtool, 'check', 'rules', $file], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
	$said = stream_get_contents($pipes[1]);
	echo proc_close($process) === 0 ? '' : $said;
}
?>
--EXPECT--
20 metrics, 0 strange lines

not drawn: 
