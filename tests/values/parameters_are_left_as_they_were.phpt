--TEST--
Parameters are left as they were
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$params = ['date' => new DateTime('2024-06-20 UTC'), 'object' => (object) ['a' => 1.0], 'list' => [1, '2', [true]]];
$params['reference'] = &$params['list'];
$before = serialize($params);
$b24->call('test.echo', $params);
$b24->call('test.echo', $params);
var_dump(serialize($params) === $before);
var_dump($portal->requests()[0]['body'] === $portal->requests()[1]['body']);
?>
--EXPECT--
bool(true)
bool(true)
