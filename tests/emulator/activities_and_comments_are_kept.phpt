--TEST--
Activities and what stands in timelines are kept, and activities are the same under all their names
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept('onCrmActivityAdd', 'onCrmActivityUpdate', 'onCrmActivityDelete', 'onCrmTimelineCommentAdd', 'onCrmTimelineCommentUpdate', 'onCrmTimelineCommentDelete');
$id = $kept->tell('crm.activity.add', ['fields' => ['OWNER_TYPE_ID' => 2, 'OWNER_ID' => 50, 'TYPE_ID' => 2, 'SUBJECT' => 'Call them', 'RESPONSIBLE_ID' => 1, 'COMMUNICATIONS' => [['VALUE' => '+49 1', 'ENTITY_ID' => 5, 'ENTITY_TYPE_ID' => 3]]]]);
$kept->tell('crm.activity.get', ['id' => $id], 'ID', 'OWNER_ID', 'TYPE_ID', 'SUBJECT', 'COMPLETED', 'STATUS');
$kept->tell('crm.activity.update', ['id' => $id, 'fields' => ['COMPLETED' => 'Y', 'RESPONSIBLE_ID' => 7]]);
$kept->tell('crm.activity.get', ['id' => $id], 'SUBJECT', 'COMPLETED', 'STATUS', 'RESPONSIBLE_ID');
$todo = $kept->tell('crm.activity.todo.add', ['ownerTypeId' => 2, 'ownerId' => 50, 'deadline' => '2026-12-01T10:00:00', 'title' => 'Write to them', 'responsibleId' => 3])['id'];
$kept->tell('crm.activity.todo.updateDeadline', ['id' => $todo, 'ownerTypeId' => 2, 'ownerId' => 50, 'value' => '2026-12-24T10:00:00']);
$kept->tell('crm.activity.list', ['filter' => ['OWNER_TYPE_ID' => 2, 'OWNER_ID' => 50], 'order' => ['ID' => 'ASC'], 'select' => ['ID', 'SUBJECT', 'COMPLETED', 'DEADLINE', 'PROVIDER_ID']], 'ID', 'SUBJECT', 'COMPLETED', 'PROVIDER_ID');
$kept->tell('crm.activity.list', ['filter' => ['OWNER_ID' => 50, 'COMPLETED' => 'N']], 'SUBJECT', 'DEADLINE');
$kept->refuse('crm.activity.todo.update', ['id' => $todo, 'ownerTypeId' => 2, 'ownerId' => 51, 'deadline' => '2026-12-01T10:00:00']); // it belongs to another deal
$kept->refuse('crm.activity.todo.add', ['ownerTypeId' => 2, 'ownerId' => 99999, 'deadline' => '2026-12-01T10:00:00']);
$kept->call('crm.activity.update', ['id' => $todo, 'fields' => ['COMPLETED' => 'Y', 'RESPONSIBLE_ID' => 3]]);
$kept->refuse('crm.activity.todo.updateDescription', ['id' => $todo, 'ownerTypeId' => 2, 'ownerId' => 50, 'value' => 'Late']);
$own = $kept->tell('crm.activity.configurable.add', ['ownerTypeId' => 2, 'ownerId' => 50, 'fields' => ['typeId' => 'CONFIGURABLE', 'completed' => false, 'responsibleId' => 5], 'layout' => ['icon' => ['code' => 'call-completed'], 'header' => ['title' => 'Own']]], 'activity')['activity']['id'];
$shown = $kept->call('crm.activity.configurable.get', ['id' => $own])['activity'];
echo json_encode([$shown['ownerId'], $shown['layout']['header'], array_intersect_key($shown['fields'], ['typeId' => 0, 'completed' => 0, 'responsibleId' => 0])]), "\n";

echo "---\n";
$kept->tell('crm.activity.binding.add', ['activityId' => $id, 'entityTypeId' => 3, 'entityId' => 9]);
$kept->tell('crm.activity.binding.list', ['activityId' => $id]);
$kept->refuse('crm.activity.binding.add', ['activityId' => $id, 'entityTypeId' => 3, 'entityId' => 9]);
$kept->tell('crm.activity.binding.move', ['activityId' => $id, 'sourceEntityTypeId' => 3, 'sourceEntityId' => 9, 'targetEntityTypeId' => 3, 'targetEntityId' => 10]);
$kept->tell('crm.activity.binding.delete', ['activityId' => $id, 'entityTypeId' => 2, 'entityId' => 50]);
$kept->tell('crm.activity.binding.list', ['activityId' => $id]);
$kept->tell('crm.activity.get', ['id' => $id], 'OWNER_TYPE_ID', 'OWNER_ID');
$kept->refuse('crm.activity.binding.delete', ['activityId' => $id, 'entityTypeId' => 3, 'entityId' => 10]);
$kept->tell('crm.activity.delete', ['id' => $id]);
$kept->refuse('crm.activity.get', ['id' => $id]);
$kept->refuse('crm.activity.delete', ['id' => $id]);
$kept->refuse('crm.activity.binding.add', ['activityId' => $id, 'entityTypeId' => 3, 'entityId' => 9]);

echo "---\n";
$comment = $kept->tell('crm.timeline.comment.add', ['fields' => ['ENTITY_ID' => 60, 'ENTITY_TYPE' => 'deal', 'COMMENT' => 'First']]);
$kept->tell('crm.timeline.comment.update', ['id' => $comment, 'fields' => ['COMMENT' => 'Second', 'ENTITY_ID' => 1]]);
$kept->tell('crm.timeline.comment.list', ['filter' => ['ENTITY_ID' => 60, 'ENTITY_TYPE' => 'deal']], 'ID', 'ENTITY_ID', 'COMMENT', 'AUTHOR_ID', 'FILES');
$kept->tell('crm.timeline.comment.get', ['id' => $comment], 'COMMENT');
$kept->refuse('crm.timeline.comment.add', ['fields' => ['ENTITY_ID' => 99999, 'ENTITY_TYPE' => 'deal', 'COMMENT' => 'None']]);
$kept->tell('crm.timeline.bindings.bind', ['fields' => ['OWNER_ID' => $comment, 'ENTITY_ID' => 5, 'ENTITY_TYPE' => 'contact']]);
$kept->tell('crm.timeline.bindings.list', ['filter' => ['OWNER_ID' => $comment]]);
$kept->tell('crm.timeline.bindings.unbind', ['fields' => ['OWNER_ID' => $comment, 'ENTITY_ID' => 5, 'ENTITY_TYPE' => 'contact']]);
$kept->tell('crm.timeline.bindings.list', ['filter' => ['OWNER_ID' => $comment]]);
$kept->tell('crm.timeline.comment.delete', ['id' => $comment]);
$kept->refuse('crm.timeline.comment.get', ['id' => $comment]);
$kept->tell('crm.timeline.note.save', ['ownerTypeId' => 2, 'ownerId' => 60, 'itemType' => 1, 'itemId' => 8, 'text' => 'Ask again']);
$kept->tell('crm.timeline.note.save', ['ownerTypeId' => 2, 'ownerId' => 60, 'itemType' => 1, 'itemId' => 8, 'text' => 'Ask once more']);
$kept->tell('crm.timeline.note.get', ['ownerTypeId' => 2, 'ownerId' => 60, 'itemType' => 1, 'itemId' => 8], 'text', 'createdById');
$kept->tell('crm.timeline.note.delete', ['ownerTypeId' => 2, 'ownerId' => 60, 'itemType' => 1, 'itemId' => 8]);
$kept->refuse('crm.timeline.note.get', ['ownerTypeId' => 2, 'ownerId' => 60, 'itemType' => 1, 'itemId' => 8]);
$message = $kept->tell('crm.timeline.logmessage.add', ['fields' => ['entityTypeId' => 2, 'entityId' => 60, 'title' => 'Paid', 'text' => 'All of it', 'iconCode' => 'info']], 'title', 'text')['logMessage']['id'];
$kept->tell('crm.timeline.logmessage.list', ['entityTypeId' => 2, 'entityId' => 60], 'title');
$kept->tell('crm.timeline.logmessage.delete', ['id' => $message]);
$kept->refuse('crm.timeline.logmessage.get', ['id' => $message]);

echo "--- who has this number or this address?\n";
foreach (['crm.contact.add', 'crm.lead.add', 'crm.lead.add'] as $n => $method) {
	$kept->b24->call($method, ['fields' => ['NAME' => 'Eva', 'PHONE' => [['VALUE' => $n < 2 ? '+49 30 5550' : '+49 30 1']], 'EMAIL' => [['VALUE' => 'Eva@bridge.example']]]]);
}
$same = static fn (array $params) => print(json_encode($kept->b24->call('crm.duplicate.findbycomm', $params)->result) . "\n");
$same(['type' => 'PHONE', 'values' => ['+49305550']]);
$same(['type' => 'EMAIL', 'values' => ['eva@bridge.example'], 'entity_type' => 'LEAD']);
$same(['type' => 'EMAIL', 'values' => ['nobody@bridge.example']]);
$kept->end('crm.duplicate.findbycomm', 'crm.activity.[adglu]*[^r]', 'crm.activity.todo.*', 'crm.activity.binding.*', 'crm.activity.configurable.*', 'crm.timeline.comment.*', 'crm.timeline.bindings.*', 'crm.timeline.note.*', 'crm.timeline.logmessage.*');
?>
--EXPECT--
crm.activity.add: 121
  raised event=ONCRMACTIVITYADD&data[FIELDS][ID]=121
crm.activity.get: {"ID":"121","OWNER_ID":"50","TYPE_ID":"2","COMPLETED":"N","STATUS":"1","SUBJECT":"Call them"}
crm.activity.update: true
  raised event=ONCRMACTIVITYUPDATE&data[FIELDS][ID]=121
crm.activity.get: {"COMPLETED":"Y","RESPONSIBLE_ID":"7","STATUS":"2","SUBJECT":"Call them"}
crm.activity.todo.add: {"id":122}
  raised event=ONCRMACTIVITYADD&data[FIELDS][ID]=122
crm.activity.todo.updateDeadline: {"id":122}
  raised event=ONCRMACTIVITYUPDATE&data[FIELDS][ID]=122
crm.activity.list: [{"ID":"121","PROVIDER_ID":"VOXIMPLANT_CALL","SUBJECT":"Call them","COMPLETED":"Y"},{"ID":"122","PROVIDER_ID":"CRM_TODO","SUBJECT":"Write to them","COMPLETED":"N"}]
crm.activity.list: [{"SUBJECT":"Write to them","DEADLINE":"2026-12-24T10:00:00"}]
crm.activity.todo.update: refused with "NOT_FOUND"
crm.activity.todo.add: refused with "OWNER_NOT_FOUND"
crm.activity.todo.updateDescription: refused with "CAN_NOT_UPDATE_COMPLETED_TODO"
crm.activity.configurable.add: {"activity":{"id":123}}
  raised event=ONCRMACTIVITYUPDATE&data[FIELDS][ID]=122
  raised event=ONCRMACTIVITYADD&data[FIELDS][ID]=123
[50,{"title":"Own"},{"typeId":"CONFIGURABLE","completed":false,"responsibleId":5}]
---
crm.activity.binding.add: true
crm.activity.binding.list: [{"entityTypeId":2,"entityId":50},{"entityTypeId":3,"entityId":9}]
crm.activity.binding.add: refused with "ACTIVITY_IS_ALREADY_BOUND"
crm.activity.binding.move: true
crm.activity.binding.delete: true
crm.activity.binding.list: [{"entityTypeId":3,"entityId":10}]
crm.activity.get: {"OWNER_ID":"10","OWNER_TYPE_ID":"3"}
crm.activity.binding.delete: refused with "LAST_BINDING_CANNOT_BE_DELETED"
crm.activity.delete: true
  raised event=ONCRMACTIVITYDELETE&data[FIELDS][ID]=121
crm.activity.get: refused with ""
crm.activity.delete: refused with ""
crm.activity.binding.add: refused with "NOT_FOUND"
---
crm.timeline.comment.add: 121
  raised event=ONCRMTIMELINECOMMENTADD&data[ID]=121
crm.timeline.comment.update: 121
  raised event=ONCRMTIMELINECOMMENTUPDATE&data[ID]=121
crm.timeline.comment.list: [{"ID":"121","ENTITY_ID":"60","COMMENT":"Second","AUTHOR_ID":"1","FILES":[]}]
crm.timeline.comment.get: {"COMMENT":"Second"}
crm.timeline.comment.add: refused with "OWNER_NOT_FOUND"
crm.timeline.bindings.bind: true
crm.timeline.bindings.list: [{"OWNER_ID":"121","ENTITY_ID":"5","ENTITY_TYPE":"contact"}]
crm.timeline.bindings.unbind: true
crm.timeline.bindings.list: []
crm.timeline.comment.delete: null
  raised event=ONCRMTIMELINECOMMENTDELETE&data[ID]=121
crm.timeline.comment.get: refused with ""
crm.timeline.note.save: true
crm.timeline.note.save: true
crm.timeline.note.get: {"text":"Ask once more","createdById":1}
crm.timeline.note.delete: true
crm.timeline.note.get: refused with "NOT_FOUND"
crm.timeline.logmessage.add: {"title":"Paid","text":"All of it"}
crm.timeline.logmessage.list: [{"title":"Paid"}]
crm.timeline.logmessage.delete: true
crm.timeline.logmessage.get: refused with "NOT_FOUND"
--- who has this number or this address?
{"LEAD":[121],"CONTACT":[121]}
{"LEAD":[121,122]}
[]
replies compared, 0 problems
