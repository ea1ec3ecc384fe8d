--TEST--
A long description is cut in the message, between two characters, and complete as a property
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

for ($shift = 0; $shift < 4; $shift++) {
	$description = str_repeat('x', $shift) . str_repeat('😀', 3000);
	$portal->fault('status', ['status' => 400, 'error' => str_repeat('E', 300), 'description' => $description]);
	$e = thrown(fn () => $b24->call('test.echo'));
	var_dump($e->description === $description, strlen($e->getMessage()) < 1000, preg_match('//u', $e->getMessage()));
}
?>
--EXPECT--
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
int(1)
