--TEST--
A response cannot be changed
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$r = received($portal, $b24, '{"result":[1,2],"total":2}');
foreach ([
	function () use ($r) { $r['result'] = 5; },
	function () use ($r) { $r[] = 5; },
	function () use ($r) { unset($r['result']); },
	function () use ($r) { $r->result = 5; },
	function () use ($r) { $r->result[] = 5; },
	function () use ($r) { $r->total++; },
	function () use ($r) { unset($r->result); },
	function () use ($r) { $r->other = 5; },
	function () use ($r) { $reference = &$r->result; },
	function () use ($r) { clone $r; },
	function () use ($r) { serialize($r); },
	function () { new B24\Response(); },
	function () { unserialize('O:12:"B24\Response":0:{}'); },
	function () { (new ReflectionClass('B24\Response'))->newInstanceWithoutConstructor(); },
] as $number => $change) {
	try {
		$change();
		echo "$number: nothing was thrown\n";
	} catch (Throwable) {
	}
}
@$r['result'][] = 5; // an indirect modification, which PHP itself reports
var_dump($r->result, $r->total, $r['result']);
?>
--EXPECT--
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
int(2)
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
