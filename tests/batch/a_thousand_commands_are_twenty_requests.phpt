--TEST--
A thousand commands are twenty requests; those that fail have their errors, the others their results
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 2000]);
$commands = readings(1000);
$bad = [];
foreach ([0, 49, 50, 333, 777, 998] as $i) {
	$key = array_keys($commands)[$i];
	$commands[$key][1]['id'] = 900000 + $i;
	$bad[] = $key;
}
$commands['d500'] = ['no.such.method'];
$bad[] = 'd500';
$result = $b24->batch($commands);

echo count($result), ' outcomes: ', count($result->succeeded()), ' results, ', count($result->failed()), " errors\n";
$failed = array_keys($result->failed());
sort($failed);
sort($bad);
var_dump($failed === $bad, array_keys(iterator_to_array($result)) === array_keys($commands));
$wrong = array_filter($result->succeeded(), fn ($r, $key) => $r->result['ID'] !== substr($key, 1), ARRAY_FILTER_USE_BOTH);
echo count($wrong), " under a wrong key\n";
echo get_class($result->failed()['d500']), ', ', get_class($result->failed()['d1']), ': ', $result->failed()['d1']->getMessage(), "\n";
print_r(array_count_values(wire($portal)));
?>
--EXPECT--
1000 outcomes: 993 results, 7 errors
bool(true)
bool(true)
0 under a wrong key
B24\Exception\MethodNotFound, B24\Exception\Api: crm.deal.get: Not found (HTTP 200)
Array
(
    [batch of 50] => 20
)
