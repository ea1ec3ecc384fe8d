--TEST--
tasks.task.* of REST 2.0 and 3.0 have the same rows, and their writes raise the same events
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/heard.inc';

[$portal, $b24] = portal_and_client();
$v3 = $b24->v3();
$listener = new Listener($portal, $b24);
$listener->bind('onTaskAdd', 'onTaskUpdate', 'onTaskDelete');
$old = static function (int $id) use ($b24): void {
	$task = $b24->call('tasks.task.get', ['taskId' => $id])->result['task'];
	echo "2.0: {$task['title']}, {$task['responsibleId']}, status {$task['status']}, priority {$task['priority']}\n";
};
$new = static function (int $id) use ($v3): void {
	$task = $v3->call('tasks.task.get', ['id' => $id])->result['item'];
	echo "3.0: {$task['title']}, {$task['responsibleId']}, {$task['status']}, {$task['priority']}\n";
};
$first = $v3->call('tasks.task.add', ['fields' => ['title' => 'Paint it', 'creatorId' => 1, 'responsibleId' => 7, 'priority' => 'high']])->result['item']['id'];
$old($first);
$b24->call('tasks.task.update', ['taskId' => $first, 'fields' => ['TITLE' => 'Paint it red', 'STATUS' => 5]]);
$new($first);
$second = $b24->call('tasks.task.add', ['fields' => ['TITLE' => 'Build it', 'CREATED_BY' => 1, 'RESPONSIBLE_ID' => 9]])->result['task']['id'];
$v3->call('tasks.task.update', ['id' => (int) $second, 'fields' => ['responsibleId' => 8]]);
$old((int) $second);
echo implode(', ', array_column($b24->call('tasks.task.list', ['filter' => ['>ID' => 120, 'RESPONSIBLE_ID' => 8]])->result['tasks'], 'title')), "\n";
echo implode(', ', array_column($v3->call('tasks.task.list', ['filter' => [['id', '>', 120], ['status', 'completed']]])->result['items'], 'title')), "\n";
$v3->call('tasks.task.delete', ['id' => $first]);
$b24->call('tasks.task.delete', ['taskId' => $second]);
var_dump($b24->call('tasks.task.list', ['filter' => ['>ID' => 120]])->total, $v3->call('tasks.task.list', ['filter' => [['id', '>', 120]]])->result['items']);
foreach ([4, 5, 6] as $id) { // also those that nobody has written
	$task = $b24->call('tasks.task.get', ['taskId' => $id])->result['task'];
	$item = $v3->call('tasks.task.get', ['id' => $id])->result['item'];
	var_dump([$task['title'], (int) $task['responsibleId']] === [$item['title'], $item['responsibleId']]);
}
echo implode("\n", $listener->heard()), "\n";
?>
--EXPECT--
2.0: Paint it, 7, status 2, priority 2
3.0: Paint it red, 7, completed, high
2.0: Build it, 8, status 2, priority 1
Build it
Paint it red
int(0)
array(0) {
}
bool(true)
bool(true)
bool(true)
event=ONTASKADD&data[FIELDS_BEFORE]=undefined&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=N&data[IS_ACCESSIBLE_AFTER]=undefined
event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
event=ONTASKADD&data[FIELDS_BEFORE]=undefined&data[FIELDS_AFTER][ID]=122&data[IS_ACCESSIBLE_BEFORE]=N&data[IS_ACCESSIBLE_AFTER]=undefined
event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=122&data[FIELDS_AFTER][ID]=122&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
event=ONTASKDELETE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER]=undefined&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=N
event=ONTASKDELETE&data[FIELDS_BEFORE][ID]=122&data[FIELDS_AFTER]=undefined&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=N
