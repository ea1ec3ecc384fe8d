--TEST--
Two machines share the portal's bucket through a Redis with TLS; a lost connection is replaced without a word
--EXTENSIONS--
b24
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../inc/redis.inc';
Tls_Redis::skip();
?>
--FILE--
<?php
require __DIR__ . '/../inc/redis.inc';
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['rate' => 0]);
$redis = new Tls_Redis();

// A bucket that drains in hours: what one machine has used, the other one cannot use. 19 are admitted.
$calls = sprintf('$b24 = new B24\Client(%s, ["caFile" => %s, "limiter" => ["rate" => 0.001, "burst" => 20.5], "timeout" => 5]);
function calls(int $most): void { global $b24; try { for ($i = 0; $i < $most; $i++) $b24->call("test.echo"); } catch (B24\Exception\Deadline) { } echo "$i calls\n"; }
', var_export($portal->webhook, true), var_export($portal->caFile, true));

// The authority is named by the URL.
$url = $redis->url(query: '?cafile=' . rawurlencode($redis->ca));
echo run_script("$calls calls(9);", ['b24.limiter_file=' . limiter_file('a'), "b24.limiter=\"$url\""])[1];
echo count(preg_grep('/^b24:bucket:[0-9a-f]{16}$/', $redis->server->ask('KEYS *'))), " bucket\n";

// And by php.ini. The child of a fork connects for itself, and the parent's connection goes on. Then the server closes it.
$kill = sprintf('require %s; $redis = stream_socket_client(%s); fwrite($redis, %s); fgets($redis); fgets($redis);',
	var_export(__DIR__ . '/../inc/redis.inc', true), var_export("unix://{$redis->server->socket}", true),
	var_export('AUTH ' . Tls_Redis::PASSWORD . "\r\nCLIENT KILL TYPE normal SKIPME yes\r\n", true));
$fork = 'if (pcntl_fork() === 0) { calls(2); exit; } pcntl_wait($status);';
echo run_script("$calls calls(2); $fork calls(2); $kill calls(99);",
	['b24.limiter_file=' . limiter_file('b'), 'b24.limiter=' . $redis->url(), "openssl.cafile=$redis->ca"])[1];
?>
--EXPECT--
9 calls
1 bucket
2 calls
2 calls
2 calls
4 calls
