--TEST--
When the reply to a request of writes is lost, each of its commands fails as maybe executed; the others go on, and nothing is sent twice
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$portal->fault('reset', nth: 2);
$result = $b24->batch(additions(150), options: ['concurrency' => 1]);
echo count($result->succeeded()), ' ', count($result->failed()), "\n";
$failed = $result->failed();
echo array_key_first($failed), ' to ', array_key_last($failed), "\n";
echo get_class(reset($failed)), ' ', count(array_filter($failed, fn ($e) => $e->maybeExecuted)), "\n";
echo count(array_unique(array_map(spl_object_id(...), $failed))), " exceptions, of ", reset($failed)->method, "\n";
print_r(wire($portal));
echo $portal->writes()['count'], ' ', count($portal->writes()['repeated']), "\n";
?>
--EXPECT--
100 50
A51 to A100
B24\Exception\Connection 50
50 exceptions, of crm.deal.add
Array
(
    [0] => batch of 50
    [1] => batch of 50
    [2] => batch of 50
)
150 0
