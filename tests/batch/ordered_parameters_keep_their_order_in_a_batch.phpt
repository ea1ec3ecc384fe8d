--TEST--
Methods that match parameters by position get them in documented order in a batch as well
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$b24->batch([['task.item.update', ['TASKDATA' => ['TITLE' => 'x'], 'TASKID' => 5]], ['task.item.update', [5, ['TITLE' => 'x']]]], options: ['check' => false]);
foreach ($portal->last()['json']['cmd'] as $command) {
	echo rawurldecode($command), "\n";
}
?>
--EXPECT--
task.item.update?TASKID=5&TASKDATA[TITLE]=x
task.item.update?0=5&1[TITLE]=x
