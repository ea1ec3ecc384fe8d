--TEST--
REST 3.0 documents no way to halt a batch: it is refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
echo failure(fn () => $b24->v3()->batch([['tasks.task.get', ['id' => 1]]], true)), "\n";
echo count($portal->requests()), " requests\n";
?>
--EXPECT--
InvalidArgument: B24\Client::batch(): REST 3.0 documents no way to halt a batch
0 requests
