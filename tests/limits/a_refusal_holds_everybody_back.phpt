--TEST--
A refusal of the portal empties the bucket for all processes: they go on at its rate
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
$portal = Portal::start(['plain' => true]);
$file = limiter_file();
$code = sprintf('$b24 = new B24\Client(%s, ["allowHttp" => true, "limiter" => ["rate" => 10, "burst" => 50], "retries" => %%d]);', var_export($portal->webhook, true));
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED']);
echo run_script(sprintf($code, 0) . 'try { $b24->call("test.echo"); } catch (B24\Exception\RateLimit $e) { echo $e->errorCode, "\n"; }', ["b24.limiter_file=$file"])[1];
// Another process: each call waits for a tenth of a second, although the burst would be 50.
echo run_script(sprintf($code, 3) . 'for ($i = 0; $i < 5; $i++) $b24->call("test.echo"); $s = $b24->stats(); var_dump($s["waits"] >= 4, $s["waited"] > 0.3, $s["retries"]);', ["b24.limiter_file=$file"])[1];
?>
--EXPECT--
QUERY_LIMIT_EXCEEDED
bool(true)
bool(true)
int(0)
