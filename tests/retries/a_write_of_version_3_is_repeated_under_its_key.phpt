--TEST--
A REST 3.0 write whose reply was lost is sent again with the same key, and was executed once
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$portal->fault('cut', ['probability' => 1, 'points' => ['executed']]);
$r = $b24->v3()->tasks->taskAdd(['fields' => ['title' => 'once', 'creatorId' => 1, 'responsibleId' => 1]]);
$keys = array_map(fn ($request) => $request['headers']['idempotency-key'], $portal->requests());
var_dump(count($keys), count(array_unique($keys)), $r->idempotencyKey === $keys[0], $r->replayed, $portal->writes()['count']);
?>
--EXPECT--
int(2)
int(1)
bool(true)
bool(true)
int(1)
