--TEST--
A reference cannot be sent in a single call
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
echo failure(fn () => $b24->call('test.echo', ['v' => B24\Batch::ref('a')])), "\n";
echo count($portal->requests()), " requests\n";
?>
--EXPECT--
InvalidArgument: test.echo: v is an object of class B24\BatchReference, which cannot be sent
0 requests
