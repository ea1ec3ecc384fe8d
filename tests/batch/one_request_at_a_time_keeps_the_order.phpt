--TEST--
With a concurrency of 1 the commands run in the order in which they stand
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$b24->batch(additions(120), options: ['concurrency' => 1]);
var_dump(array_keys($portal->writes()['marks']) === array_keys(additions(120)));
print_r(wire($portal));
?>
--EXPECT--
bool(true)
Array
(
    [0] => batch of 50
    [1] => batch of 50
    [2] => batch of 20
)
