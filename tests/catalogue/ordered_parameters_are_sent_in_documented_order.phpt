--TEST--
Parameters that the portal matches by position are sent in the documented order
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['echo' => true]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
echo json_encode(array_column(B24\Registry::find('task.elapseditem.update')->parameters, 'name')), "\n";
$b24->task->elapseditemUpdate(['more' => 1, 'ARFIELDS' => ['SECONDS' => 5], 'ITEMID' => 2, 'TASKID' => 1, 7 => 'seven']);
echo $portal->last()['body'], "\n";
$b24->task->elapseditemUpdate([1, 2, ['SECONDS' => 5]]);
echo $portal->last()['body'], "\n";
$b24->crm->dealUpdate(['fields' => ['TITLE' => 'x'], 'id' => 5]);
echo $portal->last()['body'], "\n";
?>
--EXPECT--
["TASKID","ITEMID","ARFIELDS"]
{"TASKID":1,"ITEMID":2,"ARFIELDS":{"SECONDS":5},"more":1,"7":"seven"}
[1,2,{"SECONDS":5}]
{"fields":{"TITLE":"x"},"id":5}
