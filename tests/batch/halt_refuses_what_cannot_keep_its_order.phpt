--TEST--
With halt, commands that references tie together may not have one between them that goes out alone, nor be too far apart
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 300]);
$bound = ['crm.deal.get', ['id' => B24\Batch::ref('d1', 'ID')]];
echo failure(fn () => $b24->batch(readings(1) + ['null' => ['test.echo', ['a' => null]], 'last' => $bound], true)), "\n";
echo failure(fn () => $b24->batch(readings(50) + ['last' => $bound], true)), "\n";
echo count($portal->requests()), " requests\n";
echo count($b24->batch(readings(49) + ['last' => $bound], true)->succeeded()), ' ';
echo count($b24->batch(readings(50) + ['last' => $bound])->succeeded()), "\n";
?>
--EXPECT--
InvalidArgument: B24\Client::batch(): the command "null" cannot be in a batch, but stands between commands that references and halt tie together
InvalidArgument: B24\Client::batch(): the command "d1" and those that references and halt tie to it are more than the 50 that a request can hold
0 requests
50 51
