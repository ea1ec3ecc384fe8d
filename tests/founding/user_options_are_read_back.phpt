--TEST--
Options that user.option.set stored are read back by user.option.get
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$b24->user->optionSet(['options' => ['data' => 'value', 'data2' => 'value2']]);
$b24->user->optionSet(['options' => ['data2' => 'changed', 'data3' => ['a' => [1, null, true]]]]);
echo json_encode($b24->user->optionGet()->result), "\n";
show_request($portal);
var_dump($b24->user->optionGet(['option' => 'data2'])->result);
show_request($portal);
var_dump($b24->user->optionGet(['option' => 'unknown'])->result);
?>
--EXPECT--
{"data":"value","data2":"changed","data3":{"a":[1,null,true]}}
POST /rest/1/<secret>/user.option.get
content-type: application/json
accept: application/json
{}
string(7) "changed"
POST /rest/1/<secret>/user.option.get
content-type: application/json
accept: application/json
{"option":"data2"}
NULL
