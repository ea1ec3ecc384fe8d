--TEST--
With halt nothing runs behind a failure, in the same request or in another one
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 10]);
$commands = additions(70);
$commands['A3'] = ['crm.deal.get', ['id' => 999999]];
$result = $b24->batch($commands, halt: true);
print_r(wire($portal));
echo $portal->writes()['count'], " deals were added\n";
foreach (['A2', 'A3', 'A4', 'A70'] as $key) {
	echo $key, ' ', failure(fn () => $result[$key]), "\n";
}
echo count($result->succeeded()), ' ', count($result->failed()), "\n";
var_dump($result->failed()['A4']->maybeExecuted, $result->failed()['A4']->method);
?>
--EXPECT--
Array
(
    [0] => batch of 50, halt
)
2 deals were added
A2 nothing was thrown
A3 Api: crm.deal.get: Not found (HTTP 200)
A4 NotExecuted: crm.deal.add: not executed, because a command before it has failed
A70 NotExecuted: crm.deal.add: not executed, because a command before it has failed
2 68
bool(false)
string(12) "crm.deal.add"
