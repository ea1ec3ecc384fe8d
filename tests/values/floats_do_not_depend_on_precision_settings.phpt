--TEST--
Floats do not depend on precision settings
--EXTENSIONS--
b24
--INI--
precision=3
serialize_precision=4
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

echo sent($portal, $b24, [0.1234567890123456, 12345.678901]), "\n";
?>
--EXPECT--
{"v":[0.1234567890123456,12345.678901]}
