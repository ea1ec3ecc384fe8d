--TEST--
A method that the portal does not have is MethodNotFound
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$e = thrown(fn () => $b24->call('crm.deal.explode'));
echo $e::class, ': ', $e->getMessage(), "\n";
var_dump($e->errorCode, $e->httpStatus, $e->method);
show_request($portal);
?>
--EXPECT--
B24\Exception\MethodNotFound: crm.deal.explode: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404)
string(22) "ERROR_METHOD_NOT_FOUND"
int(404)
string(16) "crm.deal.explode"
POST /rest/1/<secret>/crm.deal.explode
content-type: application/json
accept: application/json
{}
