--TEST--
A key of the user's own: a repeated call gets the stored answer, and when that breaks off, it is asked for again
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['limiter' => false]);
$add = fn () => $b24->v3()->call('tasks.task.add', ['fields' => ['title' => 'once', 'creatorId' => 1, 'responsibleId' => 1]], ['idempotencyKey' => 'k']);
$portal->fault('reset', ['at' => 'after-body']);
var_dump(thrown($add)->maybeExecuted);
$portal->fault('reset', ['at' => 'body', 'share' => 0.5]);
$r = $add();
var_dump($r->replayed, $r->idempotencyKey, count($portal->requests()), $portal->writes()['marks']);
?>
--EXPECT--
bool(true)
bool(true)
string(1) "k"
int(3)
array(1) {
  ["once"]=>
  int(1)
}
