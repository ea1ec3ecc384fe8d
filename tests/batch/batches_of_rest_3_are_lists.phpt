--TEST--
With REST 3.0 a batch is a list of objects with types kept; failures in it are typed, and references are refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$v3 = $b24->v3();
$task = $v3->tasks->taskAdd(['fields' => ['title' => 'One', 'creatorId' => 1, 'responsibleId' => 1]])->result['item']['id'];
$result = $v3->batch(['a' => ['tasks.task.get', ['id' => $task, 'select' => ['id', 'title']]], 'b' => ['tasks.task.get', ['id' => 99999999]], 'c' => ['test.echo', ['null' => null, 'yes' => true, 'empty' => [], 'text' => '$result[a]']]]);
echo $portal->last()['body'], ' ', $portal->last()['path'] === "/rest/api/1/$portal->secret/batch" ? 'batch' : '', "\n";
foreach ($result as $key => $outcome) {
	echo $key, ' ', $outcome instanceof B24\Response ? json_encode($outcome->result['item'] ?? $outcome->result['params']) : $outcome::class . ' ' . $outcome->errorCode, "\n";
}
$requests = count($portal->requests());
echo failure(fn () => $v3->batch(['a' => 'user.current', 'b' => ['tasks.task.get', ['id' => B24\Batch::ref('a', 'ID')]]])), "\n";
echo count($portal->requests()) - $requests, " requests\n";
$portal->reset();
$many = array_fill(0, 120, ['tasks.task.get', ['id' => 99999999]]);
echo count($v3->batch($many, options: ['concurrency' => 1])->failed()), ' ', implode(', ', wire($portal)), "\n";
?>
--EXPECTF--
[{"method":"tasks.task.get","query":{"id":%d,"select":["id","title"]}},{"method":"tasks.task.get","query":{"id":99999999}},{"method":"test.echo","query":{"null":null,"yes":true,"empty":[],"text":"$result[a]"}}] batch
a {"id":%d,"title":"One"}
b B24\Exception\Api BITRIX_REST_V3_%s
c {"null":null,"yes":true,"empty":[],"text":"$result[a]"}
InvalidArgument: tasks.task.get: has a reference to another command, which REST 3.0 does not document
0 requests
120 batch of 50, batch of 50, batch of 20
