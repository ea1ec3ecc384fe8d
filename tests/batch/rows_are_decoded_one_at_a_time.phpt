--TEST--
A reply of 2,500 rows is received and iterated row by row in no more memory than the reply and 1 MB
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

require __DIR__ . '/../inc/memory.inc';
require __DIR__ . '/../inc/slow.inc';

[$portal, $b24] = portal_and_client(['timeout' => 60]);
$row = [];
for ($i = 0; $i < 40; $i++) {
	$row["UF_CRM_FIELD_$i"] = "value $i of a field";
}
$rows = implode(',', array_fill(0, 2500, json_encode($row)));
$body = '{"result":{"result":{"c0":[' . $rows . ']},"result_error":[],"result_total":{"c0":2500},"result_next":[],"result_time":[]}}';
$length = strlen($body);
foreach ([1, 2] as $_) {
	$portal->fault('reply', ['body' => $body]);
}
unset($body, $rows);
$b24->batch([['crm.deal.list', []]]); // what libcurl and the allocator keep is there from now on
gc_mem_caches();
file_put_contents('/proc/self/clear_refs', '5'); // the peak begins anew
[$before, $heap] = [memory_kb(), memory_get_usage()];
memory_reset_peak_usage();
$result = $b24->batch([['crm.deal.list', []]]);
$count = 0;
foreach ($result->rows(0) as $i => $got) {
	$count += $i === $count && $got === $row;
}
echo $count, " rows\n";
var_dump($length > 3_000_000, memory_get_peak_usage() - $heap < 200_000);
var_dump(is_checked() || memory_kb('VmHWM') - $before <= $length / 1024 + 1024);
?>
--EXPECT--
2500 rows
bool(true)
bool(true)
bool(true)
