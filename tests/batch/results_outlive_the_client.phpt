--TEST--
A result can be read when the client is gone, and another batch does not disturb it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 100]);
$first = $b24->batch(readings(60));
$second = $b24->batch(readings(10));
unset($b24);
gc_collect_cycles();
$wrong = 0;
foreach ($first as $key => $outcome) {
	$wrong += $outcome->result['ID'] !== substr($key, 1);
}
echo $wrong, ' ', count($second->succeeded()), "\n";
$iterator = (fn () => yield from $first)();
unset($first);
echo $iterator->key(), ' ', $iterator->current()->result['ID'], "\n";
?>
--EXPECT--
0 10
d1 1
