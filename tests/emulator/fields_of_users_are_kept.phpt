--TEST--
Fields that users add are kept, under both names of their methods; X.fields has them, and records take their values
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept('onCrmDealUserFieldAdd', 'onCrmDealUserFieldUpdate', 'onCrmDealUserFieldDelete', 'onCrmDealUserFieldSetEnumValues', 'onCrmTypeUserFieldAdd', 'onCrmTypeUserFieldDelete');
// Pages show descriptions of plain fields, without the labels and values that those of users have; their labels are in some languages.
$kept->beside = '/\.(UF_USR_\w+|listLabel|formLabel|filterLabel|items|LIST|(edit|list|error|help)\w+\.(en|de)) is (not documented|missing)$/';
$id = $kept->tell('crm.deal.userfield.add', ['fields' => ['FIELD_NAME' => 'SPAN', 'USER_TYPE_ID' => 'enumeration', 'EDIT_FORM_LABEL' => 'Span', 'LIST' => [['VALUE' => 'short'], ['VALUE' => 'long', 'DEF' => 'Y']]]]);
$kept->tell('crm.deal.userfield.get', ['id' => $id], 'ID', 'ENTITY_ID', 'FIELD_NAME', 'USER_TYPE_ID', 'EDIT_FORM_LABEL', 'LIST');
$kept->refuse('crm.deal.userfield.add', ['fields' => ['FIELD_NAME' => 'UF_CRM_SPAN', 'USER_TYPE_ID' => 'string']]);
$kept->tell('crm.deal.userfield.list', ['filter' => ['USER_TYPE_ID' => 'enumeration']], 'ID', 'FIELD_NAME', 'EDIT_FORM_LABEL');
$kept->tell('crm.lead.userfield.list', [], 'FIELD_NAME');
$kept->refuse('crm.lead.userfield.get', ['id' => $id]); // it belongs to deals
$kept->tell('crm.deal.userfield.update', ['id' => $id, 'fields' => ['MANDATORY' => 'Y', 'EDIT_FORM_LABEL' => ['en' => 'Span of the bridge'], 'USER_TYPE_ID' => 'string']]);
$field = $kept->call('crm.deal.fields')['UF_CRM_SPAN'];
echo json_encode(array_intersect_key($field, array_flip(['type', 'isRequired', 'isDynamic', 'title', 'formLabel', 'items']))), "\n";
$field = $kept->call('crm.item.fields', ['entityTypeId' => 2])['fields']['ufCrmSpan'];
echo json_encode(array_intersect_key($field, array_flip(['type', 'isRequired', 'isDynamic', 'title', 'upperName']))), "\n";
var_dump(isset($kept->call('crm.lead.fields')['UF_CRM_SPAN']), isset($kept->call('crm.deal.fields')['TITLE']));
$deal = $kept->b24->call('crm.deal.add', ['fields' => ['TITLE' => 'A bridge', 'UF_CRM_SPAN' => '901']])->result;
echo json_encode($kept->b24->call('crm.deal.list', ['filter' => ['UF_CRM_SPAN' => '901'], 'select' => ['ID', 'UF_CRM_SPAN']])->result), "\n";
var_dump($kept->b24->call('crm.item.get', ['entityTypeId' => 2, 'id' => $deal])->result['item']['ufCrmSpan']);

echo "---\n";
$kept->tell('userfieldconfig.get', ['moduleId' => 'crm', 'id' => $id], 'id', 'entityId', 'fieldName', 'mandatory');
$other = $kept->tell('userfieldconfig.add', ['moduleId' => 'crm', 'field' => ['entityId' => 'CRM_DEAL', 'fieldName' => 'UF_CRM_RIVER', 'userTypeId' => 'string', 'editFormLabel' => ['en' => 'River']]], 'id', 'fieldName', 'editFormLabel')['field']['id'];
$kept->tell('userfieldconfig.list', ['moduleId' => 'crm', 'select' => ['*'], 'filter' => ['entityId' => 'CRM_DEAL'], 'order' => ['id' => 'DESC']], 'id', 'fieldName');
$kept->tell('userfieldconfig.update', ['moduleId' => 'crm', 'id' => $other, 'field' => ['sort' => 7]], 'id', 'sort');
$kept->tell('crm.deal.userfield.get', ['id' => $other], 'FIELD_NAME', 'SORT', 'EDIT_FORM_LABEL');
$kept->tell('userfieldconfig.delete', ['moduleId' => 'crm', 'id' => $other]);
$kept->refuse('userfieldconfig.get', ['moduleId' => 'crm', 'id' => $other]);
$kept->refuse('crm.deal.userfield.get', ['id' => $other]);
$kept->tell('crm.deal.userfield.update', ['id' => $id, 'fields' => ['LIST' => [['VALUE' => 'long'], ['VALUE' => 'very long']]]]);
$process = $kept->tell('userfieldconfig.add', ['moduleId' => 'crm', 'field' => ['entityId' => 'CRM_1', 'fieldName' => 'UF_CRM_1_SPAN', 'userTypeId' => 'double']], 'id', 'entityId')['field']['id'];
$kept->tell('userfieldconfig.delete', ['moduleId' => 'crm', 'id' => $process]);
$kept->tell('crm.deal.userfield.delete', ['id' => $id]);
$kept->refuse('crm.deal.userfield.get', ['id' => $id]);
$kept->refuse('crm.deal.userfield.update', ['id' => $id, 'fields' => ['SORT' => 1]]);
var_dump(isset($kept->call('crm.deal.fields')['UF_CRM_SPAN']));

echo "---\n";
$user = $kept->tell('user.userfield.add', ['fields' => ['FIELD_NAME' => 'BADGE', 'USER_TYPE_ID' => 'string', 'LABEL' => 'Badge']]);
var_dump($kept->call('user.fields')['UF_USR_BADGE']);
$kept->tell('user.userfield.list', ['order' => ['ID' => 'DESC']], 'FIELD_NAME');
$task = $kept->tell('task.item.userfield.add', ['PARAMS' => ['FIELD_NAME' => 'UF_HOURS', 'USER_TYPE_ID' => 'double']]);
$kept->tell('task.item.userfield.get', ['ID' => $task], 'FIELD_NAME', 'USER_TYPE_ID');
$kept->tell('task.item.userfield.getlist', ['ORDER' => ['ID' => 'DESC'], 'FILTER' => ['USER_TYPE_ID' => 'double']], 'FIELD_NAME');
$kept->tell('task.item.userfield.delete', ['ID' => $task]);
$kept->refuse('task.item.userfield.get', ['ID' => $task]);
$kept->end('crm.[!i]*.userfield.*', 'userfieldconfig.[adglu]*[dteu]', 'user.userfield.[adlu]*', 'crm.deal.fields', 'crm.item.fields', 'user.fields', 'task.item.userfield.[adu]*', 'task.item.userfield.getlist');
?>
--EXPECT--
crm.deal.userfield.add: 9
  raised event=ONCRMDEALUSERFIELDADD&data[FIELDS][ID]=9&data[FIELDS][ENTITY_ID]=CRM_DEAL&data[FIELDS][FIELD_NAME]=UF_CRM_SPAN
crm.deal.userfield.get: {"ID":"9","ENTITY_ID":"CRM_DEAL","FIELD_NAME":"UF_CRM_SPAN","USER_TYPE_ID":"enumeration","EDIT_FORM_LABEL":{"en":"Span","de":"Span"},"LIST":[{"ID":"901","SORT":"10","VALUE":"short","DEF":"N","XML_ID":"4f09daa9d95bcb166a302407a0e0babe"},{"ID":"902","SORT":"20","VALUE":"long","DEF":"Y","XML_ID":"0f5264038205edfb1ac05fbb0e8c5e94"}]}
crm.deal.userfield.add: refused with "ERROR_CORE"
crm.deal.userfield.list: [{"ID":"9","FIELD_NAME":"UF_CRM_SPAN","EDIT_FORM_LABEL":"Span"}]
crm.lead.userfield.list: [{"FIELD_NAME":"UF_CRM_NOTE"}]
crm.lead.userfield.get: refused with "ERROR_NOT_FOUND"
crm.deal.userfield.update: true
  raised event=ONCRMDEALUSERFIELDUPDATE&data[FIELDS][ID]=9&data[FIELDS][ENTITY_ID]=CRM_DEAL&data[FIELDS][FIELD_NAME]=UF_CRM_SPAN
{"type":"enumeration","isRequired":true,"isDynamic":true,"title":"UF_CRM_SPAN","formLabel":"Span of the bridge","items":[{"ID":"901","VALUE":"short"},{"ID":"902","VALUE":"long"}]}
{"type":"enumeration","isRequired":true,"isDynamic":true,"title":"Span of the bridge","upperName":"UF_CRM_SPAN"}
bool(false)
bool(true)
[{"ID":"121","UF_CRM_SPAN":"901"}]
string(3) "901"
---
userfieldconfig.get: {"id":"9","entityId":"CRM_DEAL","fieldName":"UF_CRM_SPAN","mandatory":"Y"}
userfieldconfig.add: {"id":"10","fieldName":"UF_CRM_RIVER","editFormLabel":{"en":"River","de":""}}
  raised event=ONCRMDEALUSERFIELDADD&data[FIELDS][ID]=10&data[FIELDS][ENTITY_ID]=CRM_DEAL&data[FIELDS][FIELD_NAME]=UF_CRM_RIVER
userfieldconfig.list: [{"id":"10","fieldName":"UF_CRM_RIVER"},{"id":"9","fieldName":"UF_CRM_SPAN"},{"id":"1","fieldName":"UF_CRM_NOTE"}]
userfieldconfig.update: {"id":"10","sort":"7"}
  raised event=ONCRMDEALUSERFIELDUPDATE&data[FIELDS][ID]=10&data[FIELDS][ENTITY_ID]=CRM_DEAL&data[FIELDS][FIELD_NAME]=UF_CRM_RIVER
crm.deal.userfield.get: {"FIELD_NAME":"UF_CRM_RIVER","SORT":"7","EDIT_FORM_LABEL":{"en":"River","de":""}}
userfieldconfig.delete: null
  raised event=ONCRMDEALUSERFIELDDELETE&data[FIELDS][ID]=10&data[FIELDS][ENTITY_ID]=CRM_DEAL&data[FIELDS][FIELD_NAME]=UF_CRM_RIVER
userfieldconfig.get: refused with ""
crm.deal.userfield.get: refused with "ERROR_NOT_FOUND"
crm.deal.userfield.update: true
  raised event=ONCRMDEALUSERFIELDUPDATE&data[FIELDS][ID]=9&data[FIELDS][ENTITY_ID]=CRM_DEAL&data[FIELDS][FIELD_NAME]=UF_CRM_SPAN
  raised event=ONCRMDEALUSERFIELDSETENUMVALUES&data[FIELDS][ID]=9&data[FIELDS][ENTITY_ID]=CRM_DEAL&data[FIELDS][FIELD_NAME]=UF_CRM_SPAN
userfieldconfig.add: {"id":"11","entityId":"CRM_1"}
  raised event=ONCRMTYPEUSERFIELDADD&data[FIELDS][ID]=11&data[FIELDS][ENTITY_ID]=CRM_1&data[FIELDS][FIELD_NAME]=UF_CRM_1_SPAN
userfieldconfig.delete: null
  raised event=ONCRMTYPEUSERFIELDDELETE&data[FIELDS][ID]=11&data[FIELDS][ENTITY_ID]=CRM_1&data[FIELDS][FIELD_NAME]=UF_CRM_1_SPAN
crm.deal.userfield.delete: true
  raised event=ONCRMDEALUSERFIELDDELETE&data[FIELDS][ID]=9&data[FIELDS][ENTITY_ID]=CRM_DEAL&data[FIELDS][FIELD_NAME]=UF_CRM_SPAN
crm.deal.userfield.get: refused with "ERROR_NOT_FOUND"
crm.deal.userfield.update: refused with "ERROR_NOT_FOUND"
bool(false)
---
user.userfield.add: 12
string(5) "Badge"
user.userfield.list: [{"FIELD_NAME":"UF_USR_BADGE"},{"FIELD_NAME":"UF_USR_NOTE"}]
task.item.userfield.add: 13
task.item.userfield.get: {"FIELD_NAME":"UF_HOURS","USER_TYPE_ID":"double"}
task.item.userfield.getlist: [{"FIELD_NAME":"UF_HOURS"}]
task.item.userfield.delete: true
task.item.userfield.get: refused with "ERROR_NOT_FOUND"
replies compared, 0 problems
