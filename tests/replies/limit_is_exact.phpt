--TEST--
A reply of maxResponseBytes is accepted, one byte more is not
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$body = '{"result":"' . str_repeat('x', 3000) . '"}';
foreach ([strlen($body), strlen($body) - 1] as $limit) {
	foreach (['identity', 'gzip+chunked'] as $transfer) {
		$portal->settings(['transfer' => $transfer]);
		$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'maxResponseBytes' => $limit]);
		$portal->fault('reply', ['body' => $body]);
		echo substr(outcome(fn () => $b24->call('test.echo')), 0, 99), "\n";
	}
}
--EXPECTF--
"xxxxxxxx%s
"xxxxxxxx%s
B24\Exception\Protocol (maybe executed): test.echo: The reply is larger than the limit of 3012 byte
B24\Exception\Protocol (maybe executed): test.echo: The reply is larger than the limit of 3012 byte
