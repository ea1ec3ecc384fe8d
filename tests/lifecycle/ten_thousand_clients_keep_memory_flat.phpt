--TEST--
Ten thousand clients come and go without a trace
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/memory.inc';
require __DIR__ . '/../inc/slow.inc';

$make = static function (int $count) {
	for ($i = 0; $i < $count; $i++) {
		$b24 = new B24\Client("https://portal.example/rest/1/secret$i/", [
			'headers' => ['X-Number' => "$i"], 'proxy' => '', 'userAgent' => "test/$i", 'timeout' => 1,
		]);
		$b24->calendar;
		$b24->crm;
	}
};
$count = is_slow() ? 500 : 10_000;
$make($count);
$before = [memory_get_usage(), memory_kb()];
$make($count);
var_dump(memory_get_usage() - $before[0] < 1000, is_checked() || memory_kb() - $before[1] < 1000);
--EXPECT--
bool(true)
bool(true)
