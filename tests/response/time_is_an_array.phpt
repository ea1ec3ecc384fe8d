--TEST--
time is an array, empty when the portal sent none
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$time = $b24->user->current()->time;
echo implode(' ', array_keys($time)), "\n";
var_dump(is_float($time['start']), $time['finish'] >= $time['start'], $time['date_start']);
foreach (['{"result":1}', '{"result":1,"time":[]}', '{"result":1,"time":null}', '{"result":1,"time":"now"}', '{"time":{"operating":0.5},"result":1}'] as $body) {
	echo json_encode(received($portal, $b24, $body)->time), "\n";
}
?>
--EXPECTF--
start finish duration processing date_start date_finish operating_reset_at operating
bool(true)
bool(true)
string(25) "%d-%d-%dT%d:%d:%d%s"
[]
[]
[]
[]
{"operating":0.5}
