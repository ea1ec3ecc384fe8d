--TEST--
What would end the same way is not tried again
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
foreach ([[400, 'INVALID_REQUEST'], [401, 'NO_AUTH_FOUND'], [403, 'insufficient_scope'], [404, 'ERROR_METHOD_NOT_FOUND'], [503, 'OVERLOAD_LIMIT']] as [$status, $error]) {
	$portal->fault('status', ['status' => $status, 'error' => $error]);
	thrown(fn () => $b24->user->current());
}
$portal->fault('garbage');
echo thrown(fn () => $b24->user->current())::class, "\n";
var_dump(count($portal->requests()), $b24->stats()['retries']);
?>
--EXPECT--
B24\Exception\Protocol
int(6)
int(0)
