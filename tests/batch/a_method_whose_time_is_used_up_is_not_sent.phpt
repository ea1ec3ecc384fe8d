--TEST--
What replies report of operating times is heeded before a batch is sent, command by command
--EXTENSIONS--
b24
--INI--
b24.limiter_file={TMP}/b24-a_method_whose_time_is_used_up_is_not_sent
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(['limiter' => true, 'onOperatingLimit' => 'throw']);
$portal->settings(['operating' => ['crm.deal.get' => 481], 'operating_limit' => 1000]);
echo count($b24->batch(readings(1) + ['echo' => ['test.echo', ['a' => 1]]])->succeeded()), " succeed\n";
$result = $b24->batch(readings(2) + ['echo' => ['test.echo', ['a' => 1]], 'null' => ['crm.deal.get', ['id' => 1, 'x' => null]]], options: ['check' => false]);
foreach ($result as $key => $outcome) {
	echo $key, ' ', $outcome instanceof B24\Response ? 'done' : basename(strtr($outcome::class, '\\', '/')) . ' ' . $outcome->errorCode, "\n";
}
echo implode(' ', array_column(commands($portal), 0)), "\n";
?>
--EXPECT--
2 succeed
d1 OperationLimit OPERATION_TIME_LIMIT
d2 OperationLimit OPERATION_TIME_LIMIT
echo done
null OperationLimit OPERATION_TIME_LIMIT
crm.deal.get test.echo test.echo
--CLEAN--
<?php
@unlink(sys_get_temp_dir() . '/b24-a_method_whose_time_is_used_up_is_not_sent');
?>
