--TEST--
Commands that references tie together go out in one request, however far apart they stand
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 300]);
$commands = readings(120);
$commands['last'] = ['crm.deal.get', ['id' => B24\Batch::ref('d1', 'ID')]];
$commands['d60'] = ['crm.deal.get', ['id' => B24\Batch::ref('d40', 'ID')]];
$result = $b24->batch($commands, options: ['concurrency' => 1]);
print_r(wire($portal));
foreach ($portal->requests() as $n => $request) {
	$numbers = array_map(fn ($key) => (int) substr($key, 1), array_keys($request['json']['cmd']));
	$sorted = $numbers;
	sort($sorted);
	echo $n, $numbers === $sorted ? ' in order' : ' not in order', count(array_intersect($numbers, [0, 120])) === 1 ? ' torn' : '',
		count(array_intersect($numbers, [39, 59])) === 1 ? ' torn' : '', "\n";
}
echo $result['last']->result['ID'], ' ', $result['d60']->result['ID'], ' ', count($result->succeeded()), "\n";
?>
--EXPECT--
Array
(
    [0] => batch of 50
    [1] => batch of 50
    [2] => batch of 21
)
0 in order
1 in order
2 in order
1 40 121
