--TEST--
Clients, scope objects, files and responses cannot be serialized or unserialized
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach ([$b24, $b24->calendar, $b24->crm, $b24->user, new B24\File('x'), $b24->user->current()] as $object) {
	echo failure(fn () => serialize($object)), "\n";
	$class = $object::class;
	echo failure(fn () => unserialize(sprintf('O:%d:"%s":0:{}', strlen($class), $class))), "\n";
}
?>
--EXPECT--
Exception: Serialization of 'B24\Client' is not allowed
Exception: Unserialization of 'B24\Client' is not allowed
Exception: Serialization of 'B24\Calendar' is not allowed
Exception: Unserialization of 'B24\Calendar' is not allowed
Exception: Serialization of 'B24\Crm' is not allowed
Exception: Unserialization of 'B24\Crm' is not allowed
Exception: Serialization of 'B24\User' is not allowed
Exception: Unserialization of 'B24\User' is not allowed
Exception: Serialization of 'B24\File' is not allowed
Exception: Unserialization of 'B24\File' is not allowed
Exception: Serialization of 'B24\Response' is not allowed
Exception: Unserialization of 'B24\Response' is not allowed
