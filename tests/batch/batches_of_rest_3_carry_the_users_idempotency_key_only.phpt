--TEST--
Batches of REST 3.0 carry no idempotency key but those that are made from the user's: no page says that a batch heeds one
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$commands = array_fill(0, 60, ['tasks.task.add', ['fields' => ['title' => 'T', 'creatorId' => 1, 'responsibleId' => 1]]]);
$b24->v3()->batch($commands, options: ['concurrency' => 1]);
$b24->v3()->call('batch', [['method' => 'tasks.task.add', 'query' => $commands[0][1]]]);
echo json_encode(array_map(fn ($r) => $r['headers']['idempotency-key'] ?? null, $portal->requests())), "\n";
$portal->reset();
$b24->v3()->batch($commands, options: ['concurrency' => 1, 'idempotencyKey' => 'order-5']);
$b24->v3()->batch(['read' => ['tasks.task.list', []]]);
echo json_encode(array_map(fn ($r) => $r['headers']['idempotency-key'] ?? null, $portal->requests())), "\n";
?>
--EXPECT--
[null,null,null]
["order-5-0","order-5-50",null]
