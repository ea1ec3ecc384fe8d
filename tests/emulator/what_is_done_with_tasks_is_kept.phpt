--TEST--
What methods do with a task is kept: it is begun, done, delegated, watched, and has elapsed time
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept('onTaskUpdate');
$id = $kept->b24->call('tasks.task.add', ['fields' => ['TITLE' => 'A bridge', 'RESPONSIBLE_ID' => 7]])->result['task']['id'];
$state = static function (string $method, array $params = []) use ($kept, $id): void {
	$result = $kept->call($method, $params + [str_contains($method, 'mute') || str_contains($method, 'pin') ? 'id' : 'taskId' => $id]);
	$task = $kept->b24->call('tasks.task.get', ['taskId' => $id])->result['task'];
	echo $method, ': ', json_encode(array_intersect_key($result['task'] ?? [], ['id' => 0, 'status' => 0])), ' then ', json_encode(array_intersect_key($task, ['status' => 0, 'responsibleId' => 0, 'favorite' => 0, 'auditors' => 0])), "\n";
};
$state('tasks.task.start');
$state('tasks.task.pause');
$state('tasks.task.complete');
$state('tasks.task.renew');
$state('tasks.task.defer');
$state('tasks.task.approve');
$state('tasks.task.delegate', ['userId' => 9]);
$state('tasks.task.startwatch');
$state('tasks.task.stopwatch');
echo json_encode(array_column($kept->b24->call('tasks.task.list', ['filter' => ['RESPONSIBLE_ID' => 9, 'STATUS' => 5, 'ID' => $id]])->result['tasks'], 'title')), "\n";
echo json_encode($kept->b24->v3()->call('tasks.task.get', ['id' => (int) $id])->result['item']['status'] ?? null), "\n"; // in both versions
$kept->tell('tasks.task.favorite.add', ['taskId' => $id]);
$kept->tell('tasks.task.complete', ['taskId' => $id], 'status');
$same = array_intersect_key($kept->b24->call('tasks.task.get', ['taskId' => 5])->result['task'], ['title' => 0, 'status' => 0]);
var_dump($same == array_intersect_key($kept->b24->call('tasks.task.list', ['filter' => ['ID' => 5]])->result['tasks'][0], $same));
$kept->refuse('tasks.task.complete', ['taskId' => 9999]);
$time = $kept->tell('task.elapseditem.add', [$id, ['SECONDS' => 600, 'COMMENT_TEXT' => 'Measured']]);
$kept->tell('task.elapseditem.update', [$id, $time, ['SECONDS' => 1200, 'COMMENT_TEXT' => 'Measured twice']]);
$kept->tell('task.elapseditem.get', [$id, $time], 'ID', 'TASK_ID', 'SECONDS', 'MINUTES', 'COMMENT_TEXT');
$kept->tell('task.elapseditem.getlist', [$id, ['ID' => 'desc']], 'COMMENT_TEXT');
$kept->tell('task.elapseditem.delete', [$id, $time]);
$kept->tell('task.elapseditem.getlist', [$id], 'COMMENT_TEXT');
$kept->refuse('task.elapseditem.update', [$id, $time, ['SECONDS' => 1]]);
$kept->tell('tasks.task.delete', ['taskId' => $id]);
$kept->refuse('tasks.task.get', ['taskId' => $id]);
$kept->tell('userfieldtype.add', ['USER_TYPE_ID' => 'river', 'HANDLER' => 'https://app.example/river', 'TITLE' => 'River']);
$kept->tell('userfieldtype.update', ['USER_TYPE_ID' => 'river', 'HANDLER' => 'https://app.example/river', 'TITLE' => 'A river']);
$kept->tell('userfieldtype.list', [], 'USER_TYPE_ID', 'TITLE');
$kept->tell('userfieldtype.delete', ['USER_TYPE_ID' => 'river']);
$kept->refuse('userfieldtype.delete', ['USER_TYPE_ID' => 'river']);
$kept->tell('messageservice.sender.add', ['CODE' => 'pigeon', 'TYPE' => 'SMS', 'HANDLER' => 'https://app.example/sms', 'NAME' => 'Pigeon']);
$kept->tell('messageservice.sender.list');
$kept->tell('messageservice.sender.delete', ['CODE' => 'pigeon']);
$kept->refuse('messageservice.sender.delete', ['CODE' => 'pigeon']);
$kept->end('tasks.task.complete', 'tasks.task.delegate', 'task.elapseditem.[adu]*[de]', 'userfieldtype.*', 'messageservice.sender.*');
?>
--EXPECT--
tasks.task.start: {"id":"121","status":"3"} then {"responsibleId":"7","status":"3","favorite":"N","auditors":[]}
tasks.task.pause: {"id":"121","status":"2"} then {"responsibleId":"7","status":"2","favorite":"N","auditors":[]}
tasks.task.complete: {"id":"121","status":"5"} then {"responsibleId":"7","status":"5","favorite":"N","auditors":[]}
tasks.task.renew: {"id":"121","status":"2"} then {"responsibleId":"7","status":"2","favorite":"N","auditors":[]}
tasks.task.defer: {"id":"121","status":"6"} then {"responsibleId":"7","status":"6","favorite":"N","auditors":[]}
tasks.task.approve: {"id":"121","status":"5"} then {"responsibleId":"7","status":"5","favorite":"N","auditors":[]}
tasks.task.delegate: {"id":"121","status":"5"} then {"responsibleId":"9","status":"5","favorite":"N","auditors":[]}
tasks.task.startwatch: {"id":"121","status":"5"} then {"responsibleId":"9","status":"5","favorite":"N","auditors":["1"]}
tasks.task.stopwatch: {"id":"121","status":"5"} then {"responsibleId":"9","status":"5","favorite":"N","auditors":[]}
["A bridge"]
"completed"
tasks.task.favorite.add: true
  raised event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
  raised event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
  raised event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
  raised event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
  raised event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
  raised event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
  raised event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
  raised event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
  raised event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
tasks.task.complete: {"status":"5"}
  raised event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
bool(true)
tasks.task.complete: refused with "0"
task.elapseditem.add: 121
task.elapseditem.update: null
task.elapseditem.get: [{"ID":"121","TASK_ID":"121","COMMENT_TEXT":"Measured twice","SECONDS":"1200","MINUTES":"20"}]
task.elapseditem.getlist: [{"COMMENT_TEXT":"Measured twice"}]
task.elapseditem.delete: null
task.elapseditem.getlist: []
task.elapseditem.update: refused with "0x000001"
tasks.task.delete: {"task":true}
tasks.task.get: refused with "0"
userfieldtype.add: true
userfieldtype.update: true
userfieldtype.list: [{"USER_TYPE_ID":"1","TITLE":"Example"},{"USER_TYPE_ID":"river","TITLE":"A river"}]
userfieldtype.delete: true
userfieldtype.delete: refused with "ERROR_NOT_FOUND"
messageservice.sender.add: true
messageservice.sender.list: ["1","pigeon"]
messageservice.sender.delete: true
messageservice.sender.delete: refused with "ERROR_SENDER_NOT_FOUND"
replies compared, 0 problems
