--TEST--
crm.contact.details.configuration.reset takes away what was stored, and nothing else
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$own = [['name' => 'main', 'title' => 'Свой', 'type' => 'section', 'elements' => [['name' => 'EMAIL']]]];
$b24->call('crm.contact.details.configuration.set', ['scope' => 'P', 'data' => $own]);
$b24->call('crm.contact.details.configuration.set', ['scope' => 'C', 'data' => $own]);
$b24->crm->contactDetailsConfigurationReset();
var_dump($b24->call('crm.contact.details.configuration.get')->result);
var_dump($b24->call('crm.contact.details.configuration.get', ['scope' => 'C'])->result === $own);
?>
--EXPECT--
NULL
bool(true)
