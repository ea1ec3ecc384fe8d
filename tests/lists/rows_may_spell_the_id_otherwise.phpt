--TEST--
Rows may spell the id in another way than filter and order do
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
$portal->rows(["tasks" => 700]);
echo runs(ids($b24->list("tasks.task.list", ["select" => ["TITLE"]]))), "\n";
show_requests($portal);
$command = urldecode($portal->requests()[1]["json"]["cmd"]["c1"]);
echo $command, "\n";
?>
--EXPECT--
1-700
tasks.task.list
batch of 11
batch of 50
tasks.task.list?select[0]=TITLE&select[1]=ID&order[ID]=ASC&start=-1&filter[>ID]=$result[c0][tasks][49][id]
