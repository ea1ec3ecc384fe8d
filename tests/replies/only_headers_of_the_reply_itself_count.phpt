--TEST--
Headers of interim replies, of trailers and of a proxy's answer are not those of the reply
--EXTENSIONS--
b24
openssl
--FILE--
<?php
require __DIR__ . '/../inc/hostile.inc';

$server = new Hostile('https');
$proxy = new Daemon('proxy');
$proxy->start([PHP_BINARY, '-n', __DIR__ . '/../inc/talkative_proxy.inc']);
eventually(static fn () => str_ends_with($proxy->output(), "\n"));
$ways = ['direct' => $server->options, 'proxy' => ['proxy' => 'http://127.0.0.1:' . (int) $proxy->output()] + $server->options];
foreach ($ways as $way => $options) {
	$b24 = new B24\Client($server->webhook, $options);
	foreach (['refuse.1', 'refuseearly.2', 'refuselate.3', 'mark.4'] as $method) {
		try {
			$ending = json_encode($b24->call($method)->result);
		} catch (B24\Exception\Api $e) {
			$ending = substr($e::class, 14) . ', retry after ' . json_encode($e->retryAfter);
		}
		echo "$way, $method: $ending\n";
	}
}
--EXPECT--
direct, refuse.1: RateLimit, retry after null
direct, refuseearly.2: RateLimit, retry after null
direct, refuselate.3: RateLimit, retry after null
direct, mark.4: 4
proxy, refuse.1: RateLimit, retry after null
proxy, refuseearly.2: RateLimit, retry after null
proxy, refuselate.3: RateLimit, retry after null
proxy, mark.4: 4
