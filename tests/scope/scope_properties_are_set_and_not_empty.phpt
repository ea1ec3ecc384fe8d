--TEST--
Scope properties are set, and unknown ones are not
--EXTENSIONS--
b24
--FILE--
<?php
$b24 = new B24\Client('https://portal.example/rest/1/abcdef123456/');
var_dump(isset($b24->calendar), empty($b24->crm), isset($b24->nonsense), empty($b24->nonsense), $b24->nonsense ?? 'none');
var_dump(property_exists($b24, 'calendar'), property_exists($b24, 'nonsense'), $b24?->user instanceof B24\User);
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(true)
string(4) "none"
bool(true)
bool(false)
bool(true)
