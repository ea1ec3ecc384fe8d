--TEST--
Clients, scope objects, files and responses cannot be cloned
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach ([$b24, $b24->calendar, new B24\File('x'), $b24->user->current()] as $object) {
	echo failure(fn () => clone $object), "\n";
}
?>
--EXPECT--
Error: Trying to clone an uncloneable object of class B24\Client
Error: Trying to clone an uncloneable object of class B24\Calendar
Error: Trying to clone an uncloneable object of class B24\File
Error: Trying to clone an uncloneable object of class B24\Response
