--TEST--
Each outcome comes under the key of its call; failures are values
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$calls = ['a' => ['test.echo', ['n' => 1]], 7 => ['test.echo', ['n' => 2]], '' => ['no.such.method'], 'refused' => ['calendar.accessibility.get', []], 'opt' => ['user.current', [], ['timeout' => 5]]];
$got = [];
foreach ($b24->concurrent($calls, 3) as $key => $outcome) {
	$got[$key] = $outcome instanceof B24\Response ? json_encode($outcome->result['params']['n'] ?? $outcome->result['ID']) : get_class($outcome);
}
uksort($got, fn ($a, $b) => strcmp((string) $a, (string) $b));
print_r($got);
var_dump(count($portal->requests()));
?>
--EXPECT--
Array
(
    [] => B24\Exception\MethodNotFound
    [7] => 2
    [a] => 1
    [opt] => "1"
    [refused] => B24\Exception\InvalidArgument
)
int(4)
