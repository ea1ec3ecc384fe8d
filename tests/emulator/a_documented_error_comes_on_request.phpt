--TEST--
The fault "documented" answers with an error of the method's page: its code, its status, and no other method's
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client();
$ask = static function (string $method, array $params, int $version = 2) use ($b24): void {
	try {
		($version === 3 ? $b24->v3() : $b24)->call($method, $params);
		echo "$method: answered\n";
	} catch (B24\Exception\Api $error) {
		echo "$method: ", get_class($error), ' ', $error->getMessage(), "\n";
	}
};
$portal->fault('documented', ['error' => 'ERROR_NOT_FOUND'], 'disk.folder.get');
$ask('disk.file.get', ['id' => 4]);
$ask('disk.folder.get', ['id' => 1]);
$ask('disk.folder.get', ['id' => 1]);
$portal->fault('documented', ['error' => 'ACCESS_DENIED', 'description' => 'Not for you'], 'crm.category.get', times: 0);
$ask('crm.category.get', ['entityTypeId' => 2, 'id' => 1]);
$portal->fault('documented', [], 'booking.v1.booking.get'); // the first one that the page names
$ask('booking.v1.booking.get', ['id' => 1]);
$portal->fault('documented', ['error' => 'NOT_FOUND'], 'crm.deal.get'); // the page has an error without a code for this
$ask('crm.deal.get', ['id' => 1]);
foreach ([['NO_SUCH', 'disk.folder.get'], ['NOT_FOUND', null], ['NOT_FOUND', 'no.such']] as [$error, $method]) {
	try {
		$portal->fault('documented', ['error' => $error], $method);
	} catch (RuntimeException $wrong) {
		echo $wrong->getMessage(), "\n";
	}
}
?>
--EXPECT--
disk.file.get: answered
disk.folder.get: B24\Exception\Api disk.folder.get: The error ERROR_NOT_FOUND that the documentation of disk.folder.get names (ERROR_NOT_FOUND, HTTP 400)
disk.folder.get: answered
crm.category.get: B24\Exception\AccessDenied crm.category.get: Not for you (ACCESS_DENIED, HTTP 400)
booking.v1.booking.get: B24\Exception\Api booking.v1.booking.get: The error 1021 that the documentation of booking.v1.booking.get names (1021, HTTP 400)
crm.deal.get: B24\Exception\Api crm.deal.get: Not found (HTTP 400)
portal: POST /faults: the page of disk.folder.get has no error NO_SUCH; it has: "ERROR_ARGUMENT", "ERROR_NOT_FOUND", "ACCESS_DENIED"
portal: POST /faults: the fault documented needs a method
portal: POST /faults: the page of no.such has no error NOT_FOUND; it has: 
