--TEST--
A write raises the event that the documentation names, with the data that it shows: for handlers as they are posted, and for the queue
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/heard.inc';

[$portal, $b24] = portal_and_client();
$listener = new Listener($portal, $b24);
$calls = [
	['crm.lead.add', ['fields' => ['TITLE' => 'A bridge']]],
	['crm.lead.update', ['id' => 121, 'fields' => ['TITLE' => 'Two']]],
	['crm.lead.delete', ['id' => 121]],
	['crm.deal.add', ['fields' => ['TITLE' => 'A deal']]],
	['crm.contact.update', ['id' => 7, 'fields' => ['NAME' => 'Eva']]],
	['crm.company.add', ['fields' => ['TITLE' => 'Bridges and more']]],
	['crm.quote.delete', ['id' => 9]],
	['crm.item.add', ['entityTypeId' => 1220, 'fields' => ['title' => 'An item']]],
	['crm.item.update', ['entityTypeId' => 2, 'id' => 5, 'fields' => ['title' => 'A deal']]],
	['crm.item.delete', ['entityTypeId' => 147, 'id' => 6]],
	['crm.deal.userfield.add', ['fields' => ['FIELD_NAME' => 'UF_CRM_LENGTH', 'USER_TYPE_ID' => 'double']]],
	['crm.deal.userfield.delete', ['id' => 9]],
	['crm.timeline.comment.add', ['fields' => ['ENTITY_ID' => 10, 'ENTITY_TYPE' => 'deal', 'COMMENT' => 'New']]],
	['crm.activity.todo.add', ['ownerTypeId' => 2, 'ownerId' => 5, 'deadline' => '2026-12-01T10:00:00']],
	['tasks.task.add', ['fields' => ['TITLE' => 'Paint it', 'RESPONSIBLE_ID' => 1]]],
	['tasks.task.update', ['taskId' => 121, 'fields' => ['TITLE' => 'Paint it red']]],
	['tasks.task.delete', ['taskId' => 121]],
	['task.commentitem.add', [5, ['POST_MESSAGE' => 'Done']]],
	['task.commentitem.delete', [16, 16]],
	['user.add', ['EMAIL' => 'eva@portal.example', 'NAME' => 'Eva', 'UF_DEPARTMENT' => [1]]],
	['calendar.event.delete', ['id' => 3]],
	['catalog.product.add', ['fields' => ['iblockId' => 14, 'name' => 'Tea', 'type' => 3]]],
	['log.blogpost.delete', ['POST_ID' => 4]],
];
$events = ['onCrmLeadAdd', 'onCrmLeadUpdate', 'onCrmLeadDelete', 'onCrmDealAdd', 'onCrmDealUpdate', 'onCrmContactUpdate', 'onCrmCompanyAdd',
	'onCrmQuoteDelete', 'onCrmDynamicItemAdd', 'onCrmDynamicItemAdd_1220', 'onCrmDynamicItemDelete', 'onCrmDynamicItemDelete_148',
	'onCrmDealUserFieldAdd', 'onCrmDealUserFieldDelete', 'onCrmTimelineCommentAdd', 'onCrmActivityAdd', 'onTaskAdd', 'onTaskUpdate', 'onTaskDelete',
	'onTaskCommentAdd', 'onTaskCommentDelete', 'onUserAdd', 'onCalendarEntryDelete', 'Catalog.Product.On.Add', 'onLiveFeedPostDelete'];
$listener->bind(...$events);
foreach ($calls as [$method, $params]) {
	$b24->call($method, $params);
	$heard = $listener->heard();
	sort($heard);
	echo $method, ': ', implode(' + ', $heard), "\n";
}

echo "--- nothing is raised by what fails, by what only reads, nor by what a scenario answers\n";
try {
	$b24->call('crm.lead.update', ['id' => 99999, 'fields' => ['TITLE' => 'None']]);
} catch (B24\Exception\Api) {
}
$b24->call('crm.lead.get', ['id' => 5]);
$portal->scenario('crm.lead.delete', ['result' => true]);
$b24->call('crm.lead.delete', ['id' => 5]);
var_dump($listener->heard());

echo "--- commands of a batch raise them, too\n";
$b24->call('batch', ['cmd' => ['a' => 'crm.lead.add?fields[TITLE]=A', 'b' => 'crm.lead.update?id=$result[a]&fields[TITLE]=B']]);
print_r($listener->heard());

echo "--- a handler that is not there hurts nobody\n";
$b24->call('event.bind', ['event' => 'onCrmQuoteAdd', 'handler' => 'https://127.0.0.1/handler']);
var_dump(is_int($b24->call('crm.quote.add', ['fields' => ['TITLE' => 'Q']])->result));
$last = array_slice($portal->deliveries(), -1)[0];
var_dump($last['url'], $last['status']);
?>
--EXPECT--
crm.lead.add: event=ONCRMLEADADD&data[FIELDS][ID]=121
crm.lead.update: event=ONCRMLEADUPDATE&data[FIELDS][ID]=121
crm.lead.delete: event=ONCRMLEADDELETE&data[FIELDS][ID]=121
crm.deal.add: event=ONCRMDEALADD&data[FIELDS][ID]=121
crm.contact.update: event=ONCRMCONTACTUPDATE&data[FIELDS][ID]=7
crm.company.add: event=ONCRMCOMPANYADD&data[FIELDS][ID]=121
crm.quote.delete: event=ONCRMQUOTEDELETE&data[FIELDS][ID]=9
crm.item.add: event=ONCRMDYNAMICITEMADD&data[FIELDS][ID]=121&data[FIELDS][ENTITY_TYPE_ID]=1220 + event=ONCRMDYNAMICITEMADD_1220&data[FIELDS][ID]=121&data[FIELDS][ENTITY_TYPE_ID]=1220
crm.item.update: event=ONCRMDEALUPDATE&data[FIELDS][ID]=5
crm.item.delete: event=ONCRMDYNAMICITEMDELETE&data[FIELDS][ID]=6&data[FIELDS][ENTITY_TYPE_ID]=147
crm.deal.userfield.add: event=ONCRMDEALUSERFIELDADD&data[FIELDS][ID]=9&data[FIELDS][ENTITY_ID]=CRM_DEAL&data[FIELDS][FIELD_NAME]=UF_CRM_LENGTH
crm.deal.userfield.delete: event=ONCRMDEALUSERFIELDDELETE&data[FIELDS][ID]=9&data[FIELDS][ENTITY_ID]=CRM_DEAL&data[FIELDS][FIELD_NAME]=UF_CRM_LENGTH
crm.timeline.comment.add: event=ONCRMTIMELINECOMMENTADD&data[ID]=121
crm.activity.todo.add: event=ONCRMACTIVITYADD&data[FIELDS][ID]=121
tasks.task.add: event=ONTASKADD&data[FIELDS_BEFORE]=undefined&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=N&data[IS_ACCESSIBLE_AFTER]=undefined
tasks.task.update: event=ONTASKUPDATE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER][ID]=121&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
tasks.task.delete: event=ONTASKDELETE&data[FIELDS_BEFORE][ID]=121&data[FIELDS_AFTER]=undefined&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=N
task.commentitem.add: event=ONTASKCOMMENTADD&data[FIELDS_BEFORE]=undefined&data[FIELDS_AFTER][ID]=121&data[FIELDS_AFTER][TASK_ID]=5&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
task.commentitem.delete: event=ONTASKCOMMENTDELETE&data[FIELDS_BEFORE][ID]=16&data[FIELDS_BEFORE][TASK_ID]=16&data[FIELDS_AFTER][ID]=16&data[FIELDS_AFTER][TASK_ID]=16&data[FIELDS_AFTER][ACTION]=DEL&data[IS_ACCESSIBLE_BEFORE]=undefined&data[IS_ACCESSIBLE_AFTER]=undefined
user.add: event=ONUSERADD&data[ID]=121&data[EMAIL]=eva@portal.example&data[NAME]=Eva&data[UF_DEPARTMENT][0]=1
calendar.event.delete: event=ONCALENDARENTRYDELETE&data[id]=3
catalog.product.add: event=CATALOG.PRODUCT.ON.ADD&data[FIELDS][ID]=121&data[FIELDS][TYPE]=3
log.blogpost.delete: event=ONLIVEFEEDPOSTDELETE&data[FIELDS][POST_ID]=4
--- nothing is raised by what fails, by what only reads, nor by what a scenario answers
array(0) {
}
--- commands of a batch raise them, too
Array
(
    [0] => event=ONCRMLEADADD&data[FIELDS][ID]=122
    [1] => event=ONCRMLEADUPDATE&data[FIELDS][ID]=122
)
--- a handler that is not there hurts nobody
bool(true)
string(25) "https://127.0.0.1/handler"
int(0)
