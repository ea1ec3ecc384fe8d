--TEST--
With C_REST_LIMITER old code adapts to a portal that permits less: refusals become rare, and others know the rate
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/slow.inc';
if (is_checked()) die('skip it is about how fast calls are');
?>
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['plain' => true, 'rate' => 1, 'burst' => 3]);
$ini = ['b24.limiter_file=' . limiter_file()];
$calls = static fn (int $count) => run_script(sprintf('define("C_REST_WEB_HOOK_URL", %s); define("C_REST_BLOCK_LOG", true); define("C_REST_LIMITER", true);
for ($i = 0; $i < %d; $i++) echo B24\CRest::call("test.echo")["error"] ?? "ok", "\n";', var_export($portal->webhook, true), $count), $ini)[1];
$refused = static fn (string $output) => substr_count($output, "QUERY_LIMIT_EXCEEDED\n");
$first = $calls(6);
$then = $calls(12);
$stats = json_decode(run_script(sprintf('echo json_encode((new B24\Client(%s, ["allowHttp" => true, "limiter" => true]))->stats());', var_export($portal->webhook, true)), $ini)[1], true);
echo $refused($first) > 0 ? 'refused, ' : "never refused: $first", $refused($then) <= 1 ? 'then hardly' : "then as well:\n$then", "\n";
echo ($stats['rate'] ?? INF) < 1.6 ? 'learned' : json_encode($stats), "\n";
echo $portal->limits()['refused'] === $refused($first) + $refused($then) ? 'as the portal counts' : json_encode($portal->limits()), "\n";
?>
--EXPECT--
refused, then hardly
learned
as the portal counts
