--TEST--
A portal may live in a sub-path
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client([], ['basePath' => '/intra/rest/portal']);

var_dump($b24->user->current()->result['ID']);
show_request($portal);
var_dump($b24->getPortal() === rtrim($portal->url, '/'));
?>
--EXPECT--
string(1) "1"
POST /intra/rest/portal/rest/1/<secret>/user.current
content-type: application/json
accept: application/json
{}
bool(true)
