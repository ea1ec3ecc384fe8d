--TEST--
Times are seconds from 0 to a week
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach (['timeout', 'attemptTimeout', 'connectTimeout'] as $name) {
	foreach ([-1, -0.001, 7 * 86400 + 1, 90000 * 1000, NAN, INF, -INF, PHP_INT_MAX] as $seconds) {
		$messages[] = failure(fn () => new B24\Client($portal->webhook, [$name => $seconds]));
	}
	foreach ([0, 0.0, 0.5, 1, 7 * 86400] as $seconds) {
		$options = [$name => $seconds, 'caFile' => $portal->caFile];
		(new B24\Client($portal->webhook, $options))->call('test.echo');
	}
}
echo implode("\n", array_unique($messages)), "\n";
var_dump(count($portal->requests()));
?>
--EXPECT--
InvalidArgument: B24\Client: option "timeout" must be a number of seconds from 0 (no limit) to a week
InvalidArgument: B24\Client: option "attemptTimeout" must be a number of seconds from 0 (no limit) to a week
InvalidArgument: B24\Client: option "connectTimeout" must be a number of seconds from 0 (no limit) to a week
int(15)
