--TEST--
Methods of version 3 only go to /rest/api/; methods of both go there when asked
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['echo' => true]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$path = function () use ($portal) { echo str_replace($portal->secret, 'secret', $portal->last()['path']), "\n"; };
$b24->note->collectionList(); $path();
$b24->tasks->taskList(); $path();
$v3 = $b24->v3();
$v3->tasks->taskList(); $path();
$v3->crm->dealList(); $path();
$v3->call('tasks.task.list'); $path();
$v3->call('brand.new.method'); $path();
$b24->call('brand.new.method'); $path();
$b24->call('note.collection.list'); $path();
var_dump($v3 === $v3->v3(), $v3->stats() === $b24->stats(), $v3->getPortal() === $b24->getPortal());
unset($b24);
$v3->tasks->taskGet(['id' => 1]); $path();
echo $portal->connections(), " connection\n";
?>
--EXPECT--
/rest/api/1/secret/note.collection.list
/rest/1/secret/tasks.task.list
/rest/api/1/secret/tasks.task.list
/rest/1/secret/crm.deal.list
/rest/api/1/secret/tasks.task.list
/rest/api/1/secret/brand.new.method
/rest/1/secret/brand.new.method
/rest/api/1/secret/note.collection.list
bool(true)
bool(true)
bool(true)
/rest/api/1/secret/tasks.task.get
1 connection
