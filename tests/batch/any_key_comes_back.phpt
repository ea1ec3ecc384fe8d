--TEST--
Outcomes come back under the user's keys, whatever those are, and the portal never sees them
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 20]);
$keys = ['a', 0, 7, -3, '', 'a[b]', 'ключ', "\0\xFF", 'c0', 'c1', '01', str_repeat('k', 5000), PHP_INT_MAX, '$result[c0]'];
$commands = [];
foreach ($keys as $i => $key) {
	$commands[$key] = ['crm.deal.get', ['id' => $i + 1]];
}
$result = $b24->batch($commands);
var_dump(array_keys(iterator_to_array($result)) === $keys);
$ids = array_map(fn ($key) => $result[$key]->result['ID'], $keys);
var_dump($ids === array_map(strval(...), range(1, count($keys))));
echo implode(' ', array_keys($portal->last()['json']['cmd'])), "\n";
?>
--EXPECT--
bool(true)
bool(true)
c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 c10 c11 c12 c13
