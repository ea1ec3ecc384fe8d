<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** What lies below REST: connections, bodies, encodings, the proxy. */
final class Http extends Checks
{
	public function keepAlive(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		for ($i = 0; $i < 5; $i++) {
			$client->call('profile');
		}
		(new Client($portal))->call('profile');
		$this->same([2, 6], [$portal->connections(), $portal->stats()['requests']]);
		$turns = array_map(static fn (array $request) => [$request['connection'], $request['turn']], $portal->requests());
		$this->same([[1, 1], [1, 2], [1, 3], [1, 4], [1, 5], [2, 1]], $turns);
		$this->same(['TLSv1.3', 'localhost'], [$portal->last()['tls'], $portal->last()['sni']]);
		$client->get('/', 'Connection: close');
		$this->true($client->isClosed(), 'closes when asked to');
		$portal->settings(['keepalive' => false]);
		$this->same('close', (new Client($portal))->call('profile')->headers['connection']);
		$portal->reset();
		$this->same([0, []], [$portal->connections(), $portal->requests()]);
	}

	public function pipelined(): void
	{
		$portal = \Portal::start(['plain' => true]);
		$client = new Client($portal);
		$client->send(str_repeat("GET {$client->path()}profile HTTP/1.1\r\nHost: x\r\n\r\n", 300));
		$statuses = array_map(static fn () => $client->reply()->status, range(1, 300));
		$this->same([200], array_values(array_unique($statuses)));
	}

	public function requestBodies(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$path = $client->path() . 'test.echo';
		$client->send("POST $path HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n4\r\na=12\r\n");
		usleep(20_000);
		$client->send("3;ext=1\r\n&b=\r\n1\r\n3\r\n0\r\nTrailer: x\r\n\r\n");
		$this->same(['a' => '12', 'b' => '3'], $client->reply()->result()['params'], 'chunked');

		$client->send("POST $path HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
		$this->same(100, $client->reply()->status);
		$client->send('c=4');
		$this->same(['c' => '4'], $client->reply()->result()['params'], 'after 100-continue');

		$body = random_bytes(1 << 20) . str_repeat('x', 5 << 20);
		$this->same(strlen($body), $client->post($path, $body, 'Content-Type: application/octet-stream')->result()['length']);
		$last = $portal->last();
		$this->same([null, hash('sha256', $body)], [$last['body'], $last['summary']['sha256']]);
		$this->same(substr($body, 0, 1024), base64_decode($last['summary']['head_base64']));
		$this->same(str_repeat('x', 1024), $last['summary']['tail']);

		$client->send("NONSENSE\r\n\r\n");
		$this->same(400, $client->reply()->status);
	}

	public function largeBodyIsCheap(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$start = microtime(true);
		$client->send("POST {$client->path()}test.echo HTTP/1.1\r\nHost: x\r\nContent-Length: " . (100 << 20) . "\r\n\r\n");
		$block = str_repeat('x', 1 << 20);
		for ($i = 0; $i < 100; $i++) {
			$client->send($block);
		}
		$this->same(100 << 20, $client->reply()->result()['length']);
		$this->true(microtime(true) - $start < 10, '100 MB within seconds');
	}

	public function transfers(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$long = ['text' => str_repeat('long ', 5000)];
		$gzip = 'Accept-Encoding: deflate, gzip;q=0.9';
		$isGzip = static fn (Reply $reply) => isset($reply->headers['content-encoding']);
		$this->same(false, $isGzip($client->call('test.echo', $long)), 'not without being asked');
		$this->same(true, $isGzip($client->call('test.echo', $long, $gzip)));
		$this->same(false, $isGzip($client->call('profile', [], $gzip)), 'not for a short body');
		$expected = ['identity' => [false, 0], 'gzip' => [true, 0], 'chunked' => [false, 8], 'gzip+chunked' => [true, 2]];
		foreach ($expected as $transfer => [$compressed, $chunks]) {
			$portal->settings(['transfer' => $transfer]);
			$reply = $client->call('test.echo', $long);
			$this->same($long, $reply->result()['params'], $transfer);
			$this->same([$compressed, $chunks > 0], [$isGzip($reply), $reply->chunks > 0], $transfer);
			$this->true($reply->chunks >= $chunks, "$transfer has several chunks");
		}
	}

	public function http10(): void
	{
		$portal = \Portal::start(['httpVersion' => '1.0', 'plain' => true]);
		$client = new Client($portal);
		$reply = $client->call('profile');
		$this->same([200, 'close', '1'], [$reply->status, $reply->headers['connection'], $reply->result()['ID']]);
		$this->true($client->isClosed(), 'one request per connection');
	}

	public function unencrypted(): void
	{
		$portal = \Portal::start();
		$socket = stream_socket_client('tcp://' . strtr($portal->host, ['localhost' => '127.0.0.1']));
		fwrite($socket, "GET /rest/1/$portal->secret/profile HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
		$reply = stream_get_contents($socket);
		$this->true(str_contains($reply, ' 400 ') && str_contains($reply, '"INVALID_REQUEST"'), 'plain http on a TLS portal');
		$plain = \Portal::start(['plain' => true]);
		$this->same([null, 'http'], [$plain->caFile, parse_url($plain->url, PHP_URL_SCHEME)]);
		$this->same(200, (new Client($plain))->call('profile')->status);
	}

	public function certificates(): void
	{
		foreach ([['certHost' => 'other.example'], ['certExpired' => true]] as $options) {
			$portal = \Portal::start($options);
			try {
				new Client($portal);
				$this->true(false, 'accepted ' . key($options));
			} catch (\RuntimeException) {
				$this->same(1, $portal->connections());
			}
		}
	}

	public function basePath(): void
	{
		$portal = \Portal::start(['basePath' => '/some/prefix/']);
		$client = new Client($portal);
		$this->same("https://$portal->host/some/prefix/rest/1/$portal->secret/", $portal->webhook);
		$this->same(200, $client->call('profile')->status);
		$this->same(404, $client->get("/rest/1/$portal->secret/profile")->status);
	}

	public function echoMode(): void
	{
		$portal = \Portal::start(['echo' => true]);
		$this->same('any.method', (new Client($portal))->call('any.method', ['a' => 1])->result()['method']);
	}

	public function proxy(): void
	{
		$portal = \Portal::start(['proxy' => true, 'proxyAuth' => 'me:secret']);
		$port = parse_url($portal->proxy, PHP_URL_PORT);
		$connect = "CONNECT portal.example:443 HTTP/1.1\r\nHost: portal.example:443\r\n";
		$client = new Client($portal, $port);
		$client->send("$connect\r\n");
		$this->same(407, $client->reply()->status);
		$client = new Client($portal, $port);
		$client->send($connect . 'Proxy-Authorization: Basic ' . base64_encode('me:secret') . "\r\n\r\n");
		$this->true(str_contains($client->line(), ' 200 ') && $client->line() === "\r\n", 'tunnel stands');
		$client->secure();
		$this->same(200, $client->call('profile')->status);
		$client->post($client->path() . 'test.echo', str_repeat('x', 3 << 20));
		$this->same(3 << 20, $portal->last()['length'], 'much through the tunnel');
		$proxied = $portal->proxied();
		$this->same([false, true], array_column($proxied, 'authorized'));
		$this->same('CONNECT portal.example:443 HTTP/1.1', $proxied[1]['line']);
		$this->same(1, $portal->connections());
	}

	public function plainProxy(): void
	{
		$portal = \Portal::start(['proxy' => true, 'plain' => true]);
		$client = new Client($portal, parse_url($portal->proxy, PHP_URL_PORT));
		$this->same(200, $client->get("http://portal.example/rest/1/$portal->secret/profile")->status, 'absolute form');
	}
}
