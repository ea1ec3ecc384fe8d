--TEST--
user.option.set sends the documented body
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$response = $b24->user->optionSet(['options' => ['data' => 'value', 'data2' => 'value2']]);
show_request($portal);
var_dump($response->result);
?>
--EXPECT--
POST /rest/1/<secret>/user.option.set
content-type: application/json
accept: application/json
{"options":{"data":"value","data2":"value2"}}
bool(true)
