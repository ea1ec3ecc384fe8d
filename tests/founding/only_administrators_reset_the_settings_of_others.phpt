--TEST--
Only administrators reset the contact card of somebody else
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client([], ['access' => 'user']);

$e = thrown(fn () => $b24->crm->contactDetailsConfigurationReset(['scope' => 'P', 'userId' => 6]));
echo $e::class, ': ', $e->getMessage(), "\n";
echo json_encode([$e->errorCode, $e->description, $e->httpStatus, $e->method]), "\n";
var_dump($b24->crm->contactDetailsConfigurationReset()->result);
var_dump($b24->crm->contactDetailsConfigurationReset(['scope' => 'C'])->result);
var_dump($b24->crm->contactDetailsConfigurationReset(['scope' => 'P', 'userId' => 1])->result);

$portal->settings(['access' => 'admin']);
var_dump($b24->crm->contactDetailsConfigurationReset(['scope' => 'P', 'userId' => 6])->result);
?>
--EXPECT--
B24\Exception\AccessDenied: crm.contact.details.configuration.reset: Access denied. (HTTP 400)
["","Access denied.",400,"crm.contact.details.configuration.reset"]
bool(true)
bool(true)
bool(true)
bool(true)
