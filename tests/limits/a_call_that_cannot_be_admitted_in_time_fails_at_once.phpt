--TEST--
A call whose turn comes after its deadline fails at once; nothing is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['plain' => true]);
echo run_script(sprintf('$b24 = new B24\Client(%s, ["allowHttp" => true, "limiter" => ["rate" => 0.1, "burst" => 1]]);
$b24->call("test.echo");
$began = microtime(true);
try { $b24->call("test.echo", [], ["timeout" => 9]); } catch (B24\Exception\Deadline $e) { echo preg_replace("/another [0-9]+/", "another N", $e->getMessage()), "\n"; var_dump($e->maybeExecuted); }
var_dump(microtime(true) - $began < 7);', var_export($portal->webhook, true)), ['b24.limiter_file=' . limiter_file()])[1];
var_dump(count($portal->requests()));
?>
--EXPECT--
test.echo: The portal's limits leave no room for the call within its budget of 9000 ms (another N ms to wait)
bool(false)
bool(true)
int(1)
