--TEST--
With halt the requests keep the order of the commands, also where a command goes out alone
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 10]);
$commands = additions(60);
$commands += ['null' => ['crm.deal.update', ['id' => 1, 'fields' => ['TITLE' => null]]]] + additions(2, 'B');
$commands += ['bad' => ['crm.deal.update', ['id' => 999999, 'fields' => ['TITLE' => null]]]] + additions(2, 'C');
$result = $b24->batch($commands, true, ['concurrency' => 8]);
print_r(wire($portal));
$marks = array_keys($portal->writes()['marks']);
echo count($marks), ' ', end($marks), "\n";
echo implode(' ', array_map(fn ($e) => basename(strtr($e::class, '\\', '/')), $result->failed())), "\n";
?>
--EXPECT--
Array
(
    [0] => batch of 50, halt
    [1] => batch of 10, halt
    [2] => crm.deal.update
    [3] => batch of 2, halt
    [4] => crm.deal.update
)
62 B2
Api NotExecuted NotExecuted
