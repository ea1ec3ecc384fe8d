--TEST--
A portal behind HTTP/1.0 works
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['httpVersion' => '1.0']);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
var_dump($b24->call('test.echo', ['n' => 1])->result['params'], $b24->call('user.current')->result['ID']);
var_dump($portal->connections());
--EXPECT--
array(1) {
  ["n"]=>
  int(1)
}
string(1) "1"
int(2)
