--TEST--
A request whose commands only read is sent again when its reply is lost; one with a write among them is not
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 100]);
$portal->fault('reset');
echo count($b24->batch(readings(3))->succeeded()), ' ', implode(', ', wire($portal)), "\n";
$portal->reset();
$portal->fault('reset');
$result = $b24->batch(readings(2) + additions(1));
echo count($result->failed()), ' ', implode(', ', wire($portal)), ' ', count($portal->allWrites()), " write\n";
?>
--EXPECT--
3 batch of 3, batch of 3
3 batch of 3 1 write
