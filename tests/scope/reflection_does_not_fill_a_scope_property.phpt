--TEST--
Reflection, which may initialize what is readonly, cannot put a scope object into its property, and the client still ends
--EXTENSIONS--
b24
--FILE--
<?php
$client = new B24\Client('https://p.bitrix24.test/rest/1/abcabcabc/');
foreach (['crm', 'calendar'] as $name) {
	$property = new ReflectionProperty($client, $name);
	try {
		$property->setValue($client, $property->getValue($client));
	} catch (Error $e) {
		echo $e->getMessage(), "\n";
	}
}
echo get_class($client->crm), "\n";
$end = WeakReference::create($client);
unset($client, $e, $property);
var_dump($end->get());
?>
--EXPECT--
Cannot modify readonly property B24\Client::$crm
Cannot modify readonly property B24\Client::$calendar
B24\Crm
NULL
