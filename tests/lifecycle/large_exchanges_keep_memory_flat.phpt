--TEST--
Large replies and requests one after the other take no more memory than the first ones
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/memory.inc';
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/slow.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$use = static function () use ($portal, $b24) {
	$portal->fault('gzip-bomb', ['mb' => 30]);
	$b24->call('test.echo');
	$b24->call('test.echo', ['text' => str_repeat('x', 10 << 20)], ['timeout' => slow(60)]);
	gc_mem_caches();
};
for ($i = 0; $i < 3; $i++) {
	$use();
}
$before = [memory_get_usage(), memory_kb()];
for ($i = 0; $i < 5; $i++) {
	$use();
}
var_dump(memory_get_usage() - $before[0] < 100_000, is_checked() || memory_kb() - $before[1] < 8_000, $portal->connections());
--EXPECT--
bool(true)
bool(true)
int(1)
