--TEST--
processStats() adds up what all clients of a portal have done
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$b24->user->current();
(new B24\Client($portal->webhook, ['caFile' => $portal->caFile]))->user->current();
unset($b24);
[$other, $second] = portal_and_client();
$other->fault('status', ['status' => 500]);
$second->user->current();
foreach (B24\Client::processStats() as $address => $stats) {
	echo $address === rtrim($portal->url, '/') ? 'first' : 'second', " $stats[calls] $stats[failures] $stats[retries] $stats[connections] ", json_encode($stats['waits'] === ($address === rtrim($portal->url, '/') ? 0 : 1)), "\n";
}
?>
--EXPECT--
second 2 1 1 1 true
first 2 0 0 1 true
