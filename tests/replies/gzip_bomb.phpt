--TEST--
A small compressed reply that becomes a huge one is refused, and costs no memory
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/memory.inc';
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'maxResponseBytes' => 1 << 20]);
$b24->call('user.current');
$portal->fault('gzip-bomb', ['mb' => 100], times: 3);
$before = memory_kb('VmHWM');
foreach (range(1, 3) as $i) {
	echo outcome(fn () => $b24->call('test.echo', ['n' => 1])), "\n";
}
var_dump(is_checked() || memory_kb('VmHWM') - $before < 20_000);
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
--EXPECT--
B24\Exception\Protocol (maybe executed): test.echo: The reply is larger than the limit of 1048576 bytes
B24\Exception\Protocol (maybe executed): test.echo: The reply is larger than the limit of 1048576 bytes
B24\Exception\Protocol (maybe executed): test.echo: The reply is larger than the limit of 1048576 bytes
bool(true)
int(2)
int(5)
