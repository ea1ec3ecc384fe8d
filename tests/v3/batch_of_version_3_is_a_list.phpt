--TEST--
A batch of version 3 is sent as a JSON array, and answered in its order
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = (new B24\Client($portal->webhook, ['caFile' => $portal->caFile]))->v3();
$task = $b24->tasks->taskAdd(['fields' => ['title' => 'One', 'creatorId' => 1, 'responsibleId' => 1]])->result['item'];
$r = $b24->batch([
	['tasks.task.get', ['id' => $task['id']]],
	['tasks.task.list'],
]);
$expected = '[{"method":"tasks.task.get","query":{"id":' . $task['id'] . '}},{"method":"tasks.task.list","query":{}}]';
var_dump($portal->last()['body'] === $expected, $portal->last()['path'] === "/rest/api/1/$portal->secret/batch");
var_dump(count($r->succeeded()), $r[0]->result['item']['title']);
?>
--EXPECT--
bool(true)
bool(true)
int(2)
string(3) "One"
