--TEST--
Users, departments, groups, comments and checklists of tasks are kept
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept('onUserAdd', 'onTaskCommentAdd', 'onTaskCommentUpdate', 'onTaskCommentDelete', 'onSonetGroupAdd', 'onSonetGroupUpdate', 'onSonetGroupDelete');
$kept->beside = '/UF_HEAD is not documented/'; // a head comes with its department
$id = $kept->tell('user.add', ['EMAIL' => 'eva@portal.example', 'NAME' => 'Eva', 'UF_DEPARTMENT' => [1]]);
$kept->refuse('user.add', ['EMAIL' => 'eva@portal.example', 'UF_DEPARTMENT' => [1]]);
$kept->refuse('user.add', ['EMAIL' => 'user7@portal.example', 'UF_DEPARTMENT' => [1]]);
$kept->tell('user.update', ['ID' => $id, 'LAST_NAME' => 'Bridge', 'ACTIVE' => 'N']);
echo json_encode(array_intersect_key($kept->b24->call('user.get', ['ID' => $id])->result[0], ['NAME' => 0, 'LAST_NAME' => 0, 'EMAIL' => 0, 'ACTIVE' => 0])), "\n";
echo json_encode(array_column($kept->b24->call('user.search', ['FILTER' => ['LAST_NAME' => 'Bri']])->result, 'ID')), "\n";
$kept->refuse('user.update', ['ID' => 9999, 'NAME' => 'None']);
$department = $kept->tell('department.add', ['NAME' => 'Bridges', 'PARENT' => 1]);
$kept->tell('department.update', ['ID' => $department, 'NAME' => 'Long bridges']);
$kept->tell('department.get', ['ID' => $department], 'ID', 'NAME', 'PARENT');
$kept->tell('department.delete', ['ID' => $department]);
$kept->refuse('department.delete', ['ID' => $department]);
$kept->refuse('department.add', ['NAME' => 'None', 'PARENT' => 9999]);

echo "--- tasks\n";
$task = $kept->b24->call('tasks.task.add', ['fields' => ['TITLE' => 'A bridge', 'RESPONSIBLE_ID' => 1]])->result['task']['id'];
$comment = $kept->tell('task.commentitem.add', [$task, ['POST_MESSAGE' => 'Begun']]);
$kept->tell('task.commentitem.add', [$task, ['POST_MESSAGE' => 'Half of it', 'AUTHOR_ID' => 7]]);
$kept->tell('task.commentitem.update', [$task, $comment, ['POST_MESSAGE' => 'Well begun']]);
$kept->tell('task.commentitem.get', [$task, $comment], 'ID', 'POST_MESSAGE', 'AUTHOR_ID');
$kept->tell('task.commentitem.getlist', [$task, ['ID' => 'desc'], []], 'POST_MESSAGE', 'AUTHOR_ID');
$kept->tell('task.commentitem.getlist', [$task, ['ID' => 'asc'], ['AUTHOR_ID' => 7]], 'POST_MESSAGE');
$kept->refuse('task.commentitem.get', [5, $comment]); // of another task
$kept->refuse('task.commentitem.add', [9999, ['POST_MESSAGE' => 'None']]);
$kept->tell('task.commentitem.delete', [$task, $comment]);
$kept->refuse('task.commentitem.get', [$task, $comment]);
$first = $kept->tell('task.checklistitem.add', [$task, ['TITLE' => 'Measure']]);
$second = $kept->tell('task.checklistitem.add', [$task, ['TITLE' => 'Build', 'SORT_INDEX' => 50]]);
$kept->tell('task.checklistitem.update', [$task, $second, ['TITLE' => 'Build it']]);
$kept->tell('task.checklistitem.complete', [$task, $first]);
$kept->tell('task.checklistitem.getlist', [$task, ['SORT_INDEX' => 'desc']], 'TITLE', 'IS_COMPLETE', 'SORT_INDEX');
$kept->tell('task.checklistitem.moveafteritem', [$task, $first, $second]);
$kept->tell('task.checklistitem.renew', [$task, $first]);
$kept->tell('task.checklistitem.get', [$task, $first], 'TITLE', 'IS_COMPLETE', 'SORT_INDEX');
$kept->tell('task.checklistitem.delete', [$task, $first]);
$kept->refuse('task.checklistitem.get', [$task, $first]);

echo "--- groups\n";
$group = $kept->tell('sonet_group.create', ['NAME' => 'Bridges', 'VISIBLE' => 'Y']);
$kept->tell('sonet_group.update', ['GROUP_ID' => $group, 'NAME' => 'Long bridges']);
$kept->tell('sonet_group.user.add', ['GROUP_ID' => $group, 'USER_ID' => [5, 6, 9999]]);
$kept->tell('sonet_group.user.update', ['GROUP_ID' => $group, 'USER_ID' => 5, 'ROLE' => 'E']);
$kept->tell('sonet_group.user.delete', ['GROUP_ID' => $group, 'USER_ID' => 6]);
$kept->tell('sonet_group.user.get', ['ID' => $group]);
$kept->tell('sonet_group.get', ['FILTER' => ['NAME' => 'Long bridges']], 'ID', 'NAME', 'OWNER_ID', 'NUMBER_OF_MEMBERS');
$kept->tell('sonet_group.setowner', ['GROUP_ID' => $group, 'USER_ID' => 5]);
$kept->tell('sonet_group.get', ['GROUP_ID' => $group], 'NAME', 'OWNER_ID');
$kept->tell('sonet_group.delete', ['GROUP_ID' => $group]);
$kept->refuse('sonet_group.user.get', ['ID' => $group]);
$kept->refuse('sonet_group.update', ['GROUP_ID' => $group, 'NAME' => 'None']);
$kept->end('user.add', 'user.update', 'department.[adgu]*[det]', 'task.commentitem.[adu]*[de]', 'task.checklistitem.[acdru]*e', 'sonet_group.[cdgu]*e');
?>
--EXPECT--
user.add: 121
  raised event=ONUSERADD&data[ID]=121&data[EMAIL]=eva@portal.example&data[NAME]=Eva&data[UF_DEPARTMENT][0]=1
user.add: refused with "ERROR_CORE"
user.add: refused with "ERROR_CORE"
user.update: true
{"NAME":"Eva","LAST_NAME":"Bridge","ACTIVE":false,"EMAIL":"eva@portal.example"}
["121"]
user.update: refused with "ERROR_CORE"
department.add: 121
department.update: true
department.get: [{"ID":"121","NAME":"Long bridges","PARENT":"1"}]
department.delete: true
department.delete: refused with "ERROR_CORE"
department.add: refused with "ERROR_CORE"
--- tasks
task.commentitem.add: 121
  raised event=ONTASKCOMMENTADD&data[FIELDS_BEFORE]=undefined&data[FIELDS_AFTER][ID]=121&data[FIELDS_AFTER][TASK_ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
task.commentitem.add: 122
  raised event=ONTASKCOMMENTADD&data[FIELDS_BEFORE]=undefined&data[FIELDS_AFTER][ID]=122&data[FIELDS_AFTER][TASK_ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
task.commentitem.update: true
  raised event=ONTASKCOMMENTUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_BEFORE][TASK_ID]=121&data[FIELDS_AFTER][ID]=121&data[FIELDS_AFTER][TASK_ID]=121&data[FIELDS_AFTER][ACTION]=EDIT&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
task.commentitem.get: {"ID":"121","AUTHOR_ID":"1","POST_MESSAGE":"Well begun"}
task.commentitem.getlist: [{"AUTHOR_ID":"7","POST_MESSAGE":"Half of it"},{"AUTHOR_ID":"1","POST_MESSAGE":"Well begun"}]
task.commentitem.getlist: [{"POST_MESSAGE":"Half of it"}]
task.commentitem.get: refused with "ERROR_CORE"
task.commentitem.add: refused with "ERROR_CORE"
task.commentitem.delete: true
  raised event=ONTASKCOMMENTDELETE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_BEFORE][TASK_ID]=121&data[FIELDS_AFTER][ID]=121&data[FIELDS_AFTER][TASK_ID]=121&data[FIELDS_AFTER][ACTION]=DEL&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
task.commentitem.get: refused with "ERROR_CORE"
task.checklistitem.add: 121
task.checklistitem.add: 122
task.checklistitem.update: null
task.checklistitem.complete: true
task.checklistitem.getlist: [{"TITLE":"Build it","SORT_INDEX":"50","IS_COMPLETE":"N"},{"TITLE":"Measure","SORT_INDEX":"0","IS_COMPLETE":"Y"}]
task.checklistitem.moveafteritem: null
task.checklistitem.renew: true
task.checklistitem.get: {"TITLE":"Measure","SORT_INDEX":"51","IS_COMPLETE":"N"}
task.checklistitem.delete: true
task.checklistitem.get: refused with "ERROR_CORE"
--- groups
sonet_group.create: 121
  raised event=ONSONETGROUPADD&data[FIELDS][ID]=121
sonet_group.update: 121
  raised event=ONSONETGROUPUPDATE&data[FIELDS][ID]=121
sonet_group.user.add: ["5","6"]
sonet_group.user.update: ["5"]
sonet_group.user.delete: ["6"]
sonet_group.user.get: [{"USER_ID":"1","ROLE":"A"},{"USER_ID":"5","ROLE":"E"}]
sonet_group.get: [{"ID":"121","NAME":"Long bridges","OWNER_ID":"1","NUMBER_OF_MEMBERS":"2"}]
sonet_group.setowner: true
sonet_group.get: [{"NAME":"Long bridges","OWNER_ID":"5"}]
sonet_group.delete: true
  raised event=ONSONETGROUPDELETE&data[FIELDS][ID]=121
sonet_group.user.get: refused with ""
sonet_group.update: refused with ""
replies compared, 0 problems
