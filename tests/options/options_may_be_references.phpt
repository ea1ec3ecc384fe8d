--TEST--
Options may be references
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal] = portal_and_client();

$value = 'yes';
$options = ['caFile' => $portal->caFile, 'headers' => ['X-A' => &$value]];
foreach ($options as &$option) {
}
unset($option);
(new B24\Client($portal->webhook, $options))->call('test.echo');
var_dump($portal->last()['headers']['x-a'], $options['headers']['X-A']);
?>
--EXPECT--
string(3) "yes"
string(3) "yes"
