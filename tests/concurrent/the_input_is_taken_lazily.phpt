--TEST--
Calls are taken from a generator when there is room for them
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$taken = $seen = 0;
$calls = (function () use (&$taken) {
	for ($i = 0; $i < 1000000; $i++) {
		$taken++;
		yield $i => ['test.echo', ['n' => $i]];
	}
})();
foreach ($b24->concurrent($calls, 4) as $key => $outcome) {
	if (++$seen === 51) {
		break;
	}
}
var_dump($taken < 60, count($portal->requests()) < 60);
var_dump($b24->call('test.echo', ['after' => 1])->result['params']['after']);
?>
--EXPECT--
bool(true)
bool(true)
int(1)
