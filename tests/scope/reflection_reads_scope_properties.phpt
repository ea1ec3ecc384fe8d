--TEST--
Reflection reads scope properties
--EXTENSIONS--
b24
--FILE--
<?php
$b24 = new B24\Client('https://portal.example/rest/1/abcdef123456/');
$calendar = $b24->calendar;
$read = 0;
foreach ((new ReflectionClass($b24))->getProperties(ReflectionProperty::IS_PUBLIC) as $property) {
	$read += get_class($property->getValue($b24)) === (string) $property->getType();
}
echo $read, " properties hold objects of their types\n";
var_dump((new ReflectionProperty($b24, 'calendar'))->getValue($b24) === $calendar);
?>
--EXPECT--
50 properties hold objects of their types
bool(true)
