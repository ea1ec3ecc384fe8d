--TEST--
A member that is null is not set, as in an array
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$r = received($portal, $b24, '{"result":null,"extra":null,"other":0}');
var_dump(isset($r['result']), isset($r['extra']), isset($r['other']), empty($r['other']), $r['result'], $r['extra']);
?>
--EXPECT--
bool(false)
bool(false)
bool(true)
bool(true)
NULL
NULL
