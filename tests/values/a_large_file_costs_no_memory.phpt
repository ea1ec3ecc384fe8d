--TEST--
A file of 100 MB is sent without taking its size in memory
--EXTENSIONS--
b24
--INI--
memory_limit=16M
--SKIPIF--
<?php
if (!is_readable('/proc/self/status')) {
	die('skip /proc is needed to see the memory');
}
if (getenv('USE_ZEND_ALLOC') === '0') {
	die('skip a tool that looks for bad memory takes memory of its own');
}
if (disk_free_space(sys_get_temp_dir()) < 200 << 20) {
	die('skip too little space for temporary files');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

function peak_kilobytes(): int
{
	preg_match('/VmHWM:\s*(\d+)/', file_get_contents('/proc/self/status'), $found);

	return (int) $found[1];
}

$path = __DIR__ . '/a_large_file_costs_no_memory.tmp';
$size = 100 * 1000 * 1000 + 1;
$file = fopen($path, 'w+');
ftruncate($file, $size); // sparse
foreach ([0, 49150, 12345678, $size - 9] as $position) {
	fseek($file, $position);
	fwrite($file, "b24 \xF0\x9F\x98\x80");
}
sent($portal, $b24, 'warm');

$before = peak_kilobytes();
$b24->call('test.echo', ['file' => new B24\File($path)], ['timeout' => 300, 'attemptTimeout' => 300]);
$growth = peak_kilobytes() - $before;
var_dump($growth < 12 * 1024 ?: $growth);

$hash = hash_init('sha256');
hash_update($hash, '{"file":"');
rewind($file);
while (($piece = stream_get_contents($file, 3 * 65536)) !== '') {
	hash_update($hash, base64_encode($piece));
}
hash_update($hash, '"}');
$request = $portal->last();
var_dump($request['length'] === strlen('{"file":""}') + 4 * intdiv($size + 2, 3));
var_dump($request['summary']['sha256'] === hash_final($hash));
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/a_large_file_costs_no_memory.tmp');
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
