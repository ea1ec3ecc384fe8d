--TEST--
An external call finds or makes its client, and stands in the statistics and among the client's activities
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept('onCrmLeadAdd', 'onCrmActivityAdd', 'onVoximplantCallEnd');
$kept->beside = '/CRM_CREATED_LEAD is integer, not null/'; // the page's example has made none
$contact = $kept->b24->call('crm.contact.add', ['fields' => ['NAME' => 'Eva', 'LAST_NAME' => 'Bridge', 'PHONE' => [['VALUE' => '+49 30 555-77', 'VALUE_TYPE' => 'WORK']]]])->result;
$kept->tell('telephony.externalCall.searchCrmEntities', ['PHONE_NUMBER' => '+493055577'], 'CRM_ENTITY_TYPE', 'CRM_ENTITY_ID', 'NAME');
$call = $kept->tell('telephony.externalCall.register', ['USER_ID' => 1, 'PHONE_NUMBER' => '+493055577', 'TYPE' => 2], 'CRM_ENTITY_TYPE', 'CRM_ENTITY_ID', 'CRM_CREATED_ENTITIES')['CALL_ID'];
$kept->tell('telephony.externalCall.show', ['CALL_ID' => $call, 'USER_ID' => [1]]);
$kept->tell('telephony.externalCall.hide', ['CALL_ID' => $call, 'USER_ID' => [1]]);
$heard = $kept->call('telephony.externalCall.finish', ['CALL_ID' => $call, 'USER_ID' => 1, 'DURATION' => 42, 'COST' => 1.5, 'COST_CURRENCY' => 'EUR']);
echo json_encode(array_intersect_key($heard, array_flip(['ID', 'PHONE_NUMBER', 'CALL_DURATION', 'COST', 'CRM_ENTITY_TYPE', 'CRM_ENTITY_ID', 'CRM_ACTIVITY_ID', 'CALL_FAILED_CODE']))), $heard['CALL_ID'] === $call ? '' : ' another call', "\n";
$kept->refuse('telephony.externalCall.finish', ['CALL_ID' => $call, 'USER_ID' => 1]);
$kept->refuse('telephony.externalCall.finish', ['CALL_ID' => 'none', 'USER_ID' => 1]);
$kept->tell('crm.activity.get', ['id' => $heard['CRM_ACTIVITY_ID']], 'OWNER_TYPE_ID', 'OWNER_ID', 'TYPE_ID', 'PROVIDER_ID', 'DIRECTION', 'COMPLETED');
$kept->tell('telephony.externalCall.attachRecord', ['CALL_ID' => $call, 'FILENAME' => 'call.mp3', 'FILE_CONTENT' => base64_encode('sound')], 'FILE_ID');
$kept->refuse('telephony.externalCall.attachRecord', ['CALL_ID' => 'none', 'FILENAME' => 'call.mp3', 'FILE_CONTENT' => base64_encode('sound')]);
$kept->tell('voximplant.statistic.get', ['FILTER' => ['CALL_ID' => $call]], 'ID', 'PHONE_NUMBER', 'CALL_DURATION', 'CRM_ENTITY_ID', 'CRM_ACTIVITY_ID', 'CALL_RECORD_URL', 'CALL_TYPE');
echo count($kept->b24->call('voximplant.statistic.get', ['FILTER' => ['>ID' => 110, '>CALL_DURATION' => 115], 'SORT' => 'ID', 'ORDER' => 'DESC'])->result), " calls\n";

echo "--- nobody knows this number\n";
$call = $kept->tell('telephony.externalCall.register', ['USER_ID' => 1, 'PHONE_NUMBER' => '+4999', 'TYPE' => 1, 'CRM_CREATE' => 1], 'CRM_CREATED_LEAD', 'CRM_CREATED_ENTITIES', 'CRM_ENTITY_TYPE', 'CRM_ENTITY_ID')['CALL_ID'];
$lead = $kept->b24->call('crm.lead.get', ['id' => 121])->result;
echo $lead['TITLE'], ', ', $lead['PHONE'][0]['VALUE'], "\n";
$kept->tell('telephony.externalCall.finish', ['CALL_ID' => $call, 'USER_ID' => 1, 'STATUS_CODE' => '486', 'FAILED_REASON' => 'Busy'], 'CRM_ENTITY_TYPE', 'CRM_ENTITY_ID', 'CALL_STATUS');
$kept->tell('telephony.externalLine.add', ['NUMBER' => '+49777', 'NAME' => 'Sales'], 'ID');
$kept->refuse('telephony.externalLine.add', ['NUMBER' => '+49777']);
$kept->tell('telephony.externalLine.update', ['NUMBER' => '+49777', 'NAME' => 'Service'], 'ID');
$kept->tell('telephony.externalLine.get');
$kept->tell('telephony.externalLine.delete', ['NUMBER' => '+49777']);
$kept->refuse('telephony.externalLine.delete', ['NUMBER' => '+49777']);
$kept->end('telephony.external*', 'voximplant.statistic.get');
?>
--EXPECT--
telephony.externalCall.searchCrmEntities: [{"CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":121,"NAME":"Eva Bridge"}]
telephony.externalCall.register: {"CRM_CREATED_ENTITIES":[],"CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":121}
telephony.externalCall.show: true
telephony.externalCall.hide: true
{"ID":121,"PHONE_NUMBER":"+493055577","CALL_DURATION":42,"COST":1.5,"CALL_FAILED_CODE":"200","CRM_ACTIVITY_ID":121,"CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":121}
telephony.externalCall.finish: refused with "ERROR_CORE"
telephony.externalCall.finish: refused with "ERROR_CORE"
crm.activity.get: {"OWNER_ID":"121","OWNER_TYPE_ID":"3","TYPE_ID":"2","COMPLETED":"Y","DIRECTION":"1","PROVIDER_ID":"VOXIMPLANT_CALL"}
  raised event=ONVOXIMPLANTCALLEND&data[CALL_ID]=externalCall.8e65cddcbc3bc3afec1e26f2eed41062.1768462200&data[CALL_TYPE]=2&data[PHONE_NUMBER]=+493055577&data[PORTAL_NUMBER]=REST_APP:&data[PORTAL_USER_ID]=1&data[CALL_DURATION]=42&data[CALL_START_DATE]=2026-01-15T10:30:00+03:00&data[COST]=1.5&data[COST_CURRENCY]=EUR&data[CALL_FAILED_CODE]=200&data[CALL_FAILED_REASON]=&data[CRM_ACTIVITY_ID]=121
  raised event=ONCRMACTIVITYADD&data[FIELDS][ID]=121
telephony.externalCall.attachRecord: {"FILE_ID":121}
telephony.externalCall.attachRecord: refused with "ERROR_CORE"
voximplant.statistic.get: [{"ID":"121","PHONE_NUMBER":"+493055577","CALL_DURATION":"42","CALL_RECORD_URL":"https://portal.example/disk/record/121/call.mp3","CRM_ENTITY_ID":"121","CRM_ACTIVITY_ID":"121","CALL_TYPE":"2"}]
5 calls
--- nobody knows this number
telephony.externalCall.register: {"CRM_CREATED_LEAD":121,"CRM_CREATED_ENTITIES":[{"ENTITY_TYPE":"LEAD","ENTITY_ID":121}],"CRM_ENTITY_TYPE":"LEAD","CRM_ENTITY_ID":121}
  raised event=ONCRMLEADADD&data[FIELDS][ID]=121
+4999 - call, +4999
telephony.externalCall.finish: {"CALL_STATUS":0,"CRM_ENTITY_TYPE":"LEAD","CRM_ENTITY_ID":121}
  raised event=ONVOXIMPLANTCALLEND&data[CALL_ID]=externalCall.5142455136f8fa7b19d87c8438867033.1768462200&data[CALL_TYPE]=1&data[PHONE_NUMBER]=+4999&data[PORTAL_NUMBER]=REST_APP:&data[PORTAL_USER_ID]=1&data[CALL_DURATION]=0&data[CALL_START_DATE]=2026-01-15T10:30:00+03:00&data[COST]=0&data[COST_CURRENCY]=EUR&data[CALL_FAILED_CODE]=486&data[CALL_FAILED_REASON]=Busy&data[CRM_ACTIVITY_ID]=122
  raised event=ONCRMACTIVITYADD&data[FIELDS][ID]=122
telephony.externalLine.add: {"ID":2}
telephony.externalLine.add: refused with "ERROR_CORE"
telephony.externalLine.update: {"ID":"2"}
telephony.externalLine.get: [{"NUMBER":"1","NAME":"Example","CRM_AUTO_CREATE":"N"},{"NUMBER":"+49777","NAME":"Service","CRM_AUTO_CREATE":"Y"}]
telephony.externalLine.delete: []
telephony.externalLine.delete: refused with "ERROR_CORE"
replies compared, 0 problems
