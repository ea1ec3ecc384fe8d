--TEST--
What a listener throws ends the call
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['listener' => fn ($attempt) => throw new LogicException("enough of $attempt->number")]);
$portal->fault('status', ['status' => 500]);
echo thrown(fn () => $b24->user->current())->getMessage(), "\n";
echo thrown(fn () => $b24->user->current())->getMessage(), "\n";
var_dump(count($portal->requests()));
?>
--EXPECT--
enough of 1
enough of 1
int(2)
