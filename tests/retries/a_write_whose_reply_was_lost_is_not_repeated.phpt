--TEST--
A write whose reply was lost fails with maybeExecuted, and was sent once
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
foreach ([['truncate', []], ['reset', ['at' => 'after-body']], ['html', ['status' => 502]], ['status', ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR']]] as [$fault, $how]) {
	$before = count($portal->requests());
	$portal->fault($fault, $how);
	$e = thrown(fn () => $b24->user->optionSet(['options' => ['n' => 1]]));
	echo $fault, ' ', $e::class, ' ', json_encode($e->maybeExecuted), ' ', count($portal->requests()) - $before, "\n";
}
var_dump($b24->stats()['retries']);
?>
--EXPECT--
truncate B24\Exception\Connection true 1
reset B24\Exception\Connection true 1
html B24\Exception\Protocol true 1
status B24\Exception\Api true 1
int(0)
