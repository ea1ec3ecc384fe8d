--TEST--
A reply with too many or too long headers is refused, and costs no memory
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/memory.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->call('user.current');
foreach ([str_repeat('X-Flood: ' . str_repeat('x', 1000) . "\r\n", 20_000), 'X-Flood: ' . str_repeat('x', 20_000_000) . "\r\n"] as $flood) {
	$portal->fault('raw', ['bytes' => "HTTP/1.1 200 OK\r\n{$flood}Content-Length: 15\r\n\r\n{\"result\":true}"]);
}
unset($flood);
$before = memory_kb('VmHWM');
foreach ([1, 2] as $n) {
	try {
		$b24->user->optionSet(['options' => ['n' => $n]]);
		echo "accepted\n";
	} catch (B24\Exception\Transport | B24\Exception\Protocol $e) {
		var_dump($e->maybeExecuted, str_contains($e->getMessage(), 'memory'));
	}
}
var_dump(is_checked() || memory_kb('VmHWM') - $before < 10_000, $b24->call('test.echo', ['n' => 2])->result['params']['n']);
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
int(2)
