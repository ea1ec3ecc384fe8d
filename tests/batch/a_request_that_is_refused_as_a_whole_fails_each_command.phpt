--TEST--
An error of the whole request is the error of each of its commands
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$portal->fault('status', ['status' => 403, 'error' => 'ACCESS_DENIED', 'description' => 'REST is not available']);
show($b24->batch(['a' => ['crm.deal.get', ['id' => 1]], 'b' => ['crm.contact.get', ['id' => 1]]]));
?>
--EXPECT--
"a": AccessDenied: crm.deal.get: REST is not available (ACCESS_DENIED, HTTP 403)
"b": AccessDenied: crm.contact.get: REST is not available (ACCESS_DENIED, HTTP 403)
