--TEST--
The budget holds while a host name is looked up
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

// However the look-up goes, it does not last longer than the budget.
$b24 = new B24\Client('https://no-such-portal.invalid/rest/1/secret/', ['timeout' => 0.001, 'proxy' => '']);
$began = microtime(true);
foreach (range(1, 5) as $i) {
	try {
		$b24->call('test.echo', ['n' => $i]);
	} catch (B24\Exception\Deadline | B24\Exception\Connection $e) {
		var_dump($e->maybeExecuted);
	}
}
var_dump(microtime(true) - $began < slow(3));
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
