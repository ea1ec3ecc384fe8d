--TEST--
The four calls share one connection
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$b24->calendar->userSettingsSet(['settings' => ['view' => 'month']]);
$b24->calendar->accessibilityGet(['users' => [1], 'from' => '2024-06-20', 'to' => '2024-12-20']);
$b24->user->optionSet(['options' => ['data' => 'value']]);
$b24->crm->contactDetailsConfigurationReset(['scope' => 'C']);
echo json_encode(array_column($portal->requests(), 'turn')), "\n";
echo json_encode(array_slice($portal->stats(), 0, 2)), "\n";
?>
--EXPECT--
[1,2,3,4]
{"connections":1,"tls_handshakes":1}
