--TEST--
phpinfo() shows where the limiter's Redis is and whether it answers, and no secret
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/redis.inc';
Tls_Redis::skip();
?>
--FILE--
<?php
require __DIR__ . '/../inc/redis.inc';
require __DIR__ . '/../inc/limiter.inc';
$redis = new Tls_Redis();
$ca = '?cafile=' . rawurlencode($redis->ca);
$show = function (string $what, string $url, string $unless = 'in time') use ($redis): void {
	for ($i = 0; $i < 5; $i++) { // a busy machine may be too slow once
		$text = run_script('phpinfo(INFO_MODULES);', ['b24.limiter_file=' . limiter_file(), "b24.limiter=\"$url\""])[1];
		if (!str_contains($text, $unless)) {
			break;
		}
	}
	echo "-- $what\n", strtr(implode("\n", preg_grep("/^(Limiter's Redis|State of the Redis) => /", explode("\n", $text))), [(string) $redis->port => 'PORT', dirname($redis->server->socket) => '…']), "\n";
	echo str_contains($text, Tls_Redis::PASSWORD) || str_contains($text, 'wr0ng') ? "THE PASSWORD IS SHOWN\n" : '';
};
$show('with TLS', $redis->url(query: "3$ca"));
$show('through its socket', 'unix://:' . Tls_Redis::PASSWORD . "@{$redis->server->socket}?db=2");
$show('wrong password', strtr($redis->url(query: $ca), [Tls_Redis::PASSWORD => 'wr0ng']));
$show('wrong host name', $redis->url('127.0.0.1', $ca));
$show('no such database', $redis->url(query: "999$ca"));
$show('a URL that makes no sense', 'redis://:wr0ng@localhost/x');
$redis->server->stop();
$show('stopped', $redis->url(query: $ca));
?>
--EXPECT--
-- with TLS
Limiter's Redis => localhost:PORT, database 3, TLS
State of the Redis => answers
-- through its socket
Limiter's Redis => …/socket, database 2
State of the Redis => answers
-- wrong password
Limiter's Redis => localhost:PORT, database 0, TLS
State of the Redis => cannot be used: it replies with the error WRONGPASS; the file limits this machine alone
-- wrong host name
Limiter's Redis => 127.0.0.1:PORT, database 0, TLS
State of the Redis => cannot be used: TLS: the certificate is refused: IP address mismatch; the file limits this machine alone
-- no such database
Limiter's Redis => localhost:PORT, database 999, TLS
State of the Redis => cannot be used: it replies with the error ERR; the file limits this machine alone
-- a URL that makes no sense
Limiter's Redis => none
State of the Redis => The Redis URL names a database that is no number; it must look like redis://[[user]:password@]host[:port][/database], rediss://... or unix://[[user]:password@]/path/to/socket[?db=database]
-- stopped
Limiter's Redis => localhost:PORT, database 0, TLS
State of the Redis => cannot be used: Connection refused; the file limits this machine alone
