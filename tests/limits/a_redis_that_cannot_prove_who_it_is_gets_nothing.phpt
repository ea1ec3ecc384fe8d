--TEST--
A Redis with a wrong certificate, or without TLS, gets no command; each machine limits on its own, and says why
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
$portal = Portal::start(['rate' => 0]);
$redis = new Tls_Redis();
$other = new Daemon('other');
$ca = '?cafile=' . rawurlencode($redis->ca);
$wrong = '?cafile=' . rawurlencode(certify($other));

/** How many commands a server has run that could not be ours: ours are AUTH, counted, and INFO. */
function commands(Redis_Server $server): int
{
	static $own = [];
	preg_match_all('/^cmdstat_([a-z]+)[^:]*:calls=(\d+)/m', $server->ask('INFO commandstats'), $found);
	$calls = array_combine($found[1], array_map('intval', $found[2]));
	$auth = ($calls['auth'] ?? 0) - ($own[spl_object_id($server)] ?? 0);
	$own[spl_object_id($server)] = ($own[spl_object_id($server)] ?? 0) + 1;
	unset($calls['auth'], $calls['info']);

	return array_sum($calls) + max(0, $auth - 1);
}

// 9 are admitted by the bucket of this machine alone, which drains in hours.
function attempt(string $what, string $url, array $ini = [], bool $late = false): void
{
	global $portal;
	static $number = 0;
	$code = sprintf('$b24 = new B24\Client(%s, ["caFile" => %s, "limiter" => ["rate" => 0.001, "burst" => 10.5], "timeout" => 5]);
		try { for ($i = 0; $i < 99; $i++) $b24->call("test.echo"); } catch (B24\Exception\Deadline) { } echo "$i calls";', var_export($portal->webhook, true), var_export($portal->caFile, true));
	$tries = 0;
	do { // a busy machine may be too slow once
		$text = run_script($code, ['b24.limiter_file=' . limiter_file((string) $number++), "b24.limiter=\"$url\"", 'html_errors=0', ...$ini])[1];
	} while (str_contains($text, 'in time') && !$late && ++$tries < 5);
	echo "$what: ", preg_replace(['/ in Command line code on line \d+/', '/localhost:\d+|127\.0\.0\.1:\d+/', '/\s+/'], ['', '…', ' '], trim($text)), "\n";
	if (str_contains($text, Tls_Redis::PASSWORD)) {
		echo "THE PASSWORD IS SHOWN\n";
	}
}

attempt('an address instead of the name', $redis->url('127.0.0.1', $ca));
attempt('another authority', $redis->url(query: $wrong));
attempt('authorities of the system', $redis->url());
attempt('the URL counts more than php.ini', $redis->url(query: $wrong), ["openssl.cafile=$redis->ca"]);
attempt('no such file', $redis->url(query: '?cafile=/no/such/file.pem'));
echo commands($redis->server), " commands\n";

$stranger = new Tls_Redis('redis.example');
attempt('another host name', $stranger->url(query: '?cafile=' . rawurlencode($stranger->ca)));
echo commands($stranger->server), " commands\n";

// The client's greeting of TLS is all that these two get.
$port = Tls_Redis::freePort();
$plain = Redis_Server::start(options: ['--bind', '127.0.0.1', '--port', (string) $port]);
attempt('a Redis without TLS', strtr($redis->url(query: $ca), [":$redis->port/" => ":$port/"]), late: true);
echo commands($plain), " commands\n";

$silent = stream_socket_server('tcp://127.0.0.1:0');
$port = substr(strrchr(stream_socket_get_name($silent, false), ':'), 1);
attempt('silence', strtr($redis->url(query: $ca), [":$redis->port/" => ":$port/"]), late: true);
$got = stream_get_contents(stream_socket_accept($silent, 5));
var_dump(strlen($got) > 100, str_contains($got, Tls_Redis::PASSWORD));
?>
--EXPECTF--
an address instead of the name: Warning: B24\Client::call(): The Redis server at … is away (TLS: the certificate is refused: IP address mismatch): until it is back, requests are limited on this machine alone 9 calls
another authority: Warning: B24\Client::call(): The Redis server at … is away (TLS: the certificate is refused: self%csigned certificate): until it is back, requests are limited on this machine alone 9 calls
authorities of the system: Warning: B24\Client::call(): The Redis server at … is away (TLS: the certificate is refused: self%csigned certificate): until it is back, requests are limited on this machine alone 9 calls
the URL counts more than php.ini: Warning: B24\Client::call(): The Redis server at … is away (TLS: the certificate is refused: self%csigned certificate): until it is back, requests are limited on this machine alone 9 calls
no such file: Warning: B24\Client::call(): The Redis server at … is away (TLS: the file of certificate authorities cannot be read): until it is back, requests are limited on this machine alone 9 calls
0 commands
another host name: Warning: B24\Client::call(): The Redis server at … is away (TLS: the certificate is refused: hostname mismatch): until it is back, requests are limited on this machine alone 9 calls
0 commands
a Redis without TLS: Warning: B24\Client::call(): The Redis server at … is away (TLS: %s): until it is back, requests are limited on this machine alone 9 calls
0 commands
silence: Warning: B24\Client::call(): The Redis server at … is away (TLS: it does not reply in time): until it is back, requests are limited on this machine alone 9 calls
bool(true)
bool(false)
