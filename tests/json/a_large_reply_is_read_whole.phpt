--TEST--
A large reply with rows of every kind is read whole
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$rows = [];
for ($i = 0; $i < 20000; $i++) {
	$rows[] = ['ID' => (string) $i, 'TITLE' => "Сделка №$i \"x\"", 'OPPORTUNITY' => $i / 7, 'OPENED' => $i % 2 === 0, 'UF' => [$i, null, ['a' => []]], 'COMMENTS' => str_repeat('é\\', $i % 50)];
}
foreach ([0, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES, JSON_PRETTY_PRINT] as $flags) {
	$body = json_encode(['result' => $rows, 'total' => 20000], $flags | JSON_PRESERVE_ZERO_FRACTION);
	$response = received($portal, $b24, $body);
	var_dump(strlen($body) > 3 << 20, $response->result === $rows, $response->total);
}
?>
--EXPECT--
bool(true)
bool(true)
int(20000)
bool(true)
bool(true)
int(20000)
bool(true)
bool(true)
int(20000)
