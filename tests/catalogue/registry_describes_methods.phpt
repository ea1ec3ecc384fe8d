--TEST--
The registry finds methods in either version and describes them
--EXTENSIONS--
b24
--FILE--
<?php
use B24\Registry;

$m = Registry::find('Calendar.Accessibility.GET');
var_dump($m->name, $m->version, $m->phpName, $m->scopes, $m->documentation, $m->reads, $m->deprecated, $m->paging);
echo json_encode($m->parameters), "\n";
$m = Registry::find('crm.contact.details.configuration.reset');
var_dump($m->deprecated, $m->replacedBy, $m->reads);
$m = Registry::find('tasks.task.list');
$v3 = Registry::find('tasks.task.list', 3);
var_dump($m->version, $m->paging, $m->listKey, $m->idField, $v3->version, $v3->paging);
var_dump(Registry::find('user.option.set')->appOnly, Registry::find('task.item.list')->ordered);
echo json_encode(Registry::find('im.chat.mute')->oneOf), "\n";
var_dump(Registry::find('note.collection.list')->version, Registry::find('user.get', 3)->version);
var_dump(Registry::find('crm.deal'), Registry::find(''));
?>
--EXPECT--
string(26) "calendar.accessibility.get"
int(2)
string(30) "B24\Calendar::accessibilityGet"
array(1) {
  [0]=>
  string(8) "calendar"
}
string(98) "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html"
bool(true)
bool(false)
NULL
[{"name":"users","types":["array"],"required":true},{"name":"from","types":["date"],"required":true},{"name":"to","types":["date"],"required":true}]
bool(true)
array(1) {
  [0]=>
  string(36) "crm.item.details.configuration.reset"
}
bool(false)
int(2)
string(5) "start"
string(5) "tasks"
string(2) "ID"
int(3)
string(10) "pagination"
bool(true)
bool(true)
[["CHAT_ID","DIALOG_ID"]]
int(3)
int(2)
NULL
NULL
