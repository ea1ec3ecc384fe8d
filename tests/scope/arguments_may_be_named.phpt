--TEST--
Arguments may be named
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$portal = Portal::start();

$b24 = new B24\Client(options: ['caFile' => $portal->caFile], authorization: $portal->webhook);
$b24->call(params: ['a' => 1], method: 'test.echo');
echo $portal->last()['body'], "\n";
$b24->user->optionSet(options: ['headers' => ['X-A' => 'b']], params: ['options' => ['a' => 'b']]);
echo $portal->last()['body'], ' ', $portal->last()['headers']['x-a'], "\n";
$b24->user->current(options: ['timeout' => 5]);
echo $portal->last()['body'], "\n";
echo failure(fn () => $b24->user->current(parameters: [])), "\n";
?>
--EXPECT--
{"a":1}
{"options":{"a":"b"}} b
{}
Error: Unknown named parameter $parameters
