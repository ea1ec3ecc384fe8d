--TEST--
A length that is only announced costs no memory
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/memory.inc';
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'maxResponseBytes' => 1 << 40]);
$b24->call('user.current');
$before = memory_kb('VmHWM');
foreach ([250_000_000, 1 << 39, PHP_INT_MAX] as $length) {
	$portal->fault('raw', ['bytes' => "HTTP/1.1 200 OK\r\nContent-Length: $length\r\n\r\n{\"result\":true}"]);
	echo outcome(fn () => $b24->call('test.echo')), "\n";
}
var_dump(is_checked() || memory_kb('VmHWM') - $before < 20_000, $b24->call('test.echo', ['n' => 2])->result['params']['n']);
--EXPECT--
B24\Exception\Connection (maybe executed): test.echo: The connection was lost in the middle of the reply
B24\Exception\Connection (maybe executed): test.echo: The connection was lost in the middle of the reply
B24\Exception\Connection (maybe executed): test.echo: The connection was lost in the middle of the reply
bool(true)
int(2)
