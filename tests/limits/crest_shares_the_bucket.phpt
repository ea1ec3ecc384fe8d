--TEST--
With C_REST_LIMITER old code waits for the same bucket as new code; without it, it does not
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
// The bucket permits 50, and 2 a second. A busy machine is slow, too, but not so slow as a full bucket makes so many calls.
$run = fn (string $limiter, int $calls, float $free) => run_script(sprintf('class CRest extends B24\\CRest {}
define("C_REST_WEB_HOOK_URL", %s); define("C_REST_BLOCK_LOG", true); %s
$began = microtime(true);
for ($i = 0; $i < %d; $i++) { $r = CRest::call("test.echo", ["n" => $i]); if ($r["result"]["params"]["n"] != $i) var_dump($r); }
echo microtime(true) - $began > %F ? "held back" : "free", "\n";', var_export($portal->webhook, true), $limiter, $calls, $free), ["b24.limiter_file=$file"])[1];
echo $run('define("C_REST_LIMITER", true);', 30, 8);
echo run_script(sprintf('$b24 = new B24\Client(%s, ["allowHttp" => true, "limiter" => true]); $began = microtime(true);
for ($calls = 0; $b24->stats()["waits"] === 0; $calls++) $b24->call("test.echo");
echo $calls < 40 + 2 * (microtime(true) - $began) ? "what CRest has used is known\n" : "$calls\n";', var_export($portal->webhook, true)), ["b24.limiter_file=$file"])[1];
echo $run('define("C_REST_LIMITER", true);', 6, 0.4);
echo $run('', 10, 4);
echo run_script(sprintf('define("C_REST_BLOCK_LOG", true); define("C_REST_LIMITER", true); define("C_REST_WEB_HOOK_URL", %s); echo json_encode(array_map(fn () => B24\CRest::call("test.echo")["error"] ?? "ok", [1, 2])), "\n";', var_export($portal->webhook, true)), ["b24.limiter_file=$file"])[1];
?>
--EXPECT--
free
what CRest has used is known
held back
free
["ok","ok"]
