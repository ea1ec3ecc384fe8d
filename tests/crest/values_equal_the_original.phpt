--TEST--
Parameters of B24\CRest equal those of the original CRest
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/parity.inc';
crest_equals_the_original('values');
?>
--EXPECT--
all equal
