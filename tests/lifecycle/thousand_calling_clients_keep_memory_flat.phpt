--TEST--
Clients that call come and go without a trace, whether their calls succeed or fail
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/memory.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$use = static function (int $count) use ($portal) {
	for ($i = 0; $i < $count; $i++) {
		$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
		$b24->call('test.echo', ['i' => $i, 'text' => str_repeat('x', 3000)], ['headers' => ['X-Number' => "$i"]]);
		try {
			$b24->call("no.such.method$i");
		} catch (B24\Exception\MethodNotFound) {
		}
		try {
			$b24->call('test.echo', ['bad' => "\xff"]);
		} catch (B24\Exception\InvalidArgument) {
		}
	}
};
$count = is_slow() ? 20 : 500;
$use($count);
$before = [memory_get_usage(), memory_kb()];
$use($count);
var_dump(memory_get_usage() - $before[0] < 1000, is_checked() || memory_kb() - $before[1] < 1000);
var_dump($portal->connections());
--EXPECT--
bool(true)
bool(true)
int(1)
