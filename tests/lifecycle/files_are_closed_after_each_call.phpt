--TEST--
No descriptor is left over, whether a call succeeds, fails or is refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$use = static function () use ($b24, $portal) {
	$file = new B24\File(__FILE__);
	$b24->call('test.echo', ['a' => $file, 'b' => $file]);
	$portal->fault('reset', ['at' => 'reply']);
	foreach ([['a' => $file], ['a' => $file, 'bad' => "\xff"], ['a' => $file, 'b' => new B24\File('/no/such/file')]] as $params) {
		try {
			$b24->call('test.echo', $params);
			echo "accepted\n";
		} catch (B24\Exception $e) {
		}
	}
	$b24->call('test.echo');
};
$open = static fn () => count(scandir('/proc/self/fd'));
$use();
$before = $open();
for ($i = 0; $i < 20; $i++) {
	$use();
}
var_dump($open() - $before);
--EXPECT--
int(0)
