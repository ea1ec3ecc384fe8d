--TEST--
A constructor that refuses leaves nothing behind
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/memory.inc';
require __DIR__ . '/../inc/slow.inc';

$refuse = static function () {
	$refused = 0;
	foreach ([['nonsense', []], ['https://portal.example/rest/1/s/', ['headers' => ['A' => 'b', 'B' => 'c'], 'caFile' => '/none']],
		['https://portal.example/rest/1/s/', ['proxy' => str_repeat('p', 500), 'unknown' => 1]]] as [$url, $options]) {
		foreach ([B24\Client::class, B24\Calendar::class] as $class) {
			try {
				new $class($url, $options);
			} catch (B24\Exception\InvalidArgument) {
				$refused++;
			}
		}
	}

	return $refused;
};
$rounds = is_slow() ? 100 : 3000;
for ($i = 0; $i < $rounds; $i++) {
	$refuse();
}
$before = [memory_get_usage(), memory_kb()];
for ($i = 0; $i < $rounds; $i++) {
	$refused = $refuse();
}
var_dump($refused, memory_get_usage() - $before[0] < 1000, is_checked() || memory_kb() - $before[1] < 1000);
--EXPECT--
int(6)
bool(true)
bool(true)
