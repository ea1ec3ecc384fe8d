--TEST--
auto: a portal outside the cloud is limited from its first refusal on, for all processes
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
$code = sprintf('$b24 = new B24\Client(%s, ["allowHttp" => true]); ', var_export($portal->webhook, true));
$many = 'for ($i = 0; $i < %d; $i++) $b24->call("test.echo"); echo $b24->stats()["waits"] > 0 ? "held back" : "free", "\n";';
echo run_script($code . sprintf($many, 120), ["b24.limiter_file=$file"])[1];
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED']);
echo run_script($code . '$b24->call("test.echo"); var_dump($b24->stats()["retries"]);', ["b24.limiter_file=$file"])[1];
echo run_script($code . sprintf($many, 3), ["b24.limiter_file=$file"])[1];
echo run_script($code . sprintf($many, 3), ["b24.limiter_file=$file", 'b24.limiter=off'])[1];
?>
--EXPECT--
free
int(1)
held back
free
