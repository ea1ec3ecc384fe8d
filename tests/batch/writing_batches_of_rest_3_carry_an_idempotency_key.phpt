--TEST--
Requests of REST 3.0 that write carry a key each: a random one, or one made from the user's
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$commands = array_fill(0, 60, ['tasks.task.add', ['fields' => ['title' => 'T', 'creatorId' => 1, 'responsibleId' => 1]]]);
$b24->v3()->batch($commands, options: ['concurrency' => 1]);
[$first, $second] = array_map(fn ($r) => $r['headers']['idempotency-key'], $portal->requests());
var_dump(preg_match('~^[0-9a-f]{32}$~', $first), $first !== $second);
$portal->reset();
$b24->v3()->batch($commands, options: ['concurrency' => 1, 'idempotencyKey' => 'order-5']);
$b24->v3()->batch(['read' => ['tasks.task.list', []]]);
echo json_encode(array_map(fn ($r) => $r['headers']['idempotency-key'] ?? null, $portal->requests())), "\n";
?>
--EXPECT--
int(1)
bool(true)
["order-5-0","order-5-50",null]
