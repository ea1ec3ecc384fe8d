--TEST--
A group that references tie together is refused when no request can hold it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 300]);
$chain = fn (int $length) => ['k0' => ['crm.deal.get', ['id' => 1]]] + array_combine(
	array_map(fn ($i) => "k$i", range(1, $length - 1)),
	array_map(fn ($i) => ['crm.deal.get', ['id' => B24\Batch::ref('k' . ($i - 1), 'ID')]], range(1, $length - 1)),
);
echo failure(fn () => $b24->batch($chain(51))), "\n";
echo count($portal->requests()), " requests\n";
echo count($b24->batch($chain(50))->succeeded()), "\n";
?>
--EXPECT--
InvalidArgument: B24\Client::batch(): the command "k0" and those that references tie to it are more than the 50 that a request can hold
0 requests
50
