--TEST--
With onOperatingLimit "wait", commands of a method whose time is used up go out behind the others, when it is free again
--EXTENSIONS--
b24
--INI--
b24.limiter_file={TMP}/b24-a_method_whose_time_is_used_up_is_waited_for
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(['limiter' => true, 'onOperatingLimit' => 'wait']);
$portal->settings(['operating' => ['crm.deal.get' => 481], 'operating_limit' => 1000, 'operating_window' => 20]);
$b24->batch(readings(1));
$portal->settings(['operating' => []]);
$before = microtime(true);
$result = $b24->batch(readings(2) + ['echo' => ['test.echo', ['a' => 1]]]);
echo count($result->succeeded()), " succeed\n";
foreach ($portal->requests() as $request) {
	echo implode(' ', $request['json']['cmd']), "\n";
}
[, $second, $third] = array_column($portal->requests(), 'at');
var_dump($third - $second > 0.3);
show($b24->batch(readings(1), options: ['timeout' => 30]));
?>
--EXPECTF--
3 succeed
crm.deal.get?id=1
test.echo?a=1
crm.deal.get?id=1 crm.deal.get?id=2
bool(true)
"d1": %s
--CLEAN--
<?php
@unlink(sys_get_temp_dir() . '/b24-a_method_whose_time_is_used_up_is_waited_for');
?>
