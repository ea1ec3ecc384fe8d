--TEST--
Integers come as they are; those beyond 64 bits come as strings
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$portal->fault('bigint');
var_dump((new B24\Client($portal->webhook, ['caFile' => $portal->caFile]))->call('test.echo')->result);
--EXPECT--
array(7) {
  ["exact"]=>
  int(9007199254740993)
  ["max"]=>
  int(9223372036854775807)
  ["min"]=>
  int(-9223372036854775808)
  ["over"]=>
  string(19) "9223372036854775808"
  ["under"]=>
  string(20) "-9223372036854775809"
  ["huge"]=>
  string(30) "123456789012345678901234567890"
  ["list"]=>
  array(2) {
    [0]=>
    string(20) "18446744073709551615"
    [1]=>
    int(1)
  }
}
