--TEST--
crm.contact.details.configuration.reset sends the documented bodies
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach ([['scope' => 'C'], ['scope' => 'P', 'userId' => 6], []] as $params) {
	$response = $b24->crm->contactDetailsConfigurationReset($params);
	show_request($portal);
	var_dump($response->result);
}
?>
--EXPECT--
POST /rest/1/<secret>/crm.contact.details.configuration.reset
content-type: application/json
accept: application/json
{"scope":"C"}
bool(true)
POST /rest/1/<secret>/crm.contact.details.configuration.reset
content-type: application/json
accept: application/json
{"scope":"P","userId":6}
bool(true)
POST /rest/1/<secret>/crm.contact.details.configuration.reset
content-type: application/json
accept: application/json
{}
bool(true)
