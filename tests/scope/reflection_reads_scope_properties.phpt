--TEST--
Reflection reads scope properties
--EXTENSIONS--
b24
--FILE--
<?php
$b24 = new B24\Client('https://portal.example/rest/1/abcdef123456/');
$calendar = $b24->calendar;
foreach ((new ReflectionClass($b24))->getProperties(ReflectionProperty::IS_PUBLIC) as $property) {
	echo $property->name, ' ', get_class($property->getValue($b24)), "\n";
}
var_dump((new ReflectionProperty($b24, 'calendar'))->getValue($b24) === $calendar);
?>
--EXPECT--
calendar B24\Calendar
crm B24\Crm
user B24\User
bool(true)
