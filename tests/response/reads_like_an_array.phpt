--TEST--
A response is read like the array that CRest returns
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$r = received($portal, $b24, '{"result":[{"ID":"7","N":null},{"ID":"8"}],"next":50,"total":60,"time":{"operating":0.25}}');
var_dump($r['result'][0]['ID'], $r['next'], $r['total'], $r['time']['operating']);
var_dump(isset($r['result']), isset($r['result'][1]['ID']), isset($r['result'][0]['N']), isset($r['result'][2]), isset($r['error']));
var_dump(empty($r['next']), empty($r['error']), $r['error'] ?? 'default', $r['result'][2]['ID'] ?? 'default');
var_dump($r['error'], $r[0], isset($r[0]), array_column($r['result'], 'ID'));
['result' => [['ID' => $id]], 'total' => $total] = $r;
var_dump($id, $total);
?>
--EXPECT--
string(1) "7"
int(50)
int(60)
float(0.25)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
string(7) "default"
string(7) "default"
NULL
NULL
bool(false)
array(2) {
  [0]=>
  string(1) "7"
  [1]=>
  string(1) "8"
}
string(1) "7"
int(60)
