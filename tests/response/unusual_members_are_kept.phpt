--TEST--
Unusual members of an envelope are kept
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$r = received($portal, $b24, '{"result":[1],"warning":{"text":"slow"},"count":"3"}');
var_dump($r['warning']['text'], $r['count'], isset($r['warning']), array_keys($r->toArray()));
?>
--EXPECT--
string(4) "slow"
string(1) "3"
bool(true)
array(3) {
  [0]=>
  string(6) "result"
  [1]=>
  string(7) "warning"
  [2]=>
  string(5) "count"
}
