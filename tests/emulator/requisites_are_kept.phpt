--TEST--
Requisites, bank details, addresses and links are kept
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept('onCrmRequisiteAdd', 'onCrmRequisiteUpdate', 'onCrmRequisiteDelete', 'onCrmBankDetailAdd', 'onCrmAddressRegister', 'onCrmAddressUnregister');
$id = $kept->tell('crm.requisite.add', ['fields' => ['ENTITY_TYPE_ID' => 4, 'ENTITY_ID' => 7, 'PRESET_ID' => 1, 'NAME' => 'Bridges Ltd', 'RQ_INN' => '7717586110']]);
$kept->tell('crm.requisite.get', ['id' => $id], 'ID', 'ENTITY_ID', 'NAME', 'RQ_INN', 'ACTIVE');
$kept->tell('crm.requisite.update', ['id' => $id, 'fields' => ['NAME' => 'Bridges Inc']]);
$kept->tell('crm.requisite.list', ['filter' => ['ENTITY_TYPE_ID' => 4, 'ENTITY_ID' => 7], 'order' => ['ID' => 'DESC']], 'ID', 'NAME');
$bank = $kept->tell('crm.requisite.bankdetail.add', ['fields' => ['ENTITY_ID' => $id, 'NAME' => 'Main account', 'RQ_IIK' => 'KZ1']]);
$kept->refuse('crm.requisite.bankdetail.add', ['fields' => ['ENTITY_ID' => 99999, 'NAME' => 'None']]);
$kept->tell('crm.requisite.bankdetail.list', ['filter' => ['ENTITY_ID' => $id]], 'ID', 'NAME');
$kept->tell('crm.address.add', ['fields' => ['TYPE_ID' => 1, 'ENTITY_TYPE_ID' => 8, 'ENTITY_ID' => $id, 'CITY' => 'Bonn']]);
$kept->tell('crm.address.update', ['fields' => ['TYPE_ID' => 1, 'ENTITY_TYPE_ID' => 8, 'ENTITY_ID' => $id, 'CITY' => 'Kiel']]);
$kept->tell('crm.address.list', ['filter' => ['ENTITY_TYPE_ID' => 8, 'ENTITY_ID' => $id]], 'TYPE_ID', 'ENTITY_ID', 'CITY');
$kept->tell('crm.address.delete', ['fields' => ['TYPE_ID' => 1, 'ENTITY_TYPE_ID' => 8, 'ENTITY_ID' => $id]]);
$kept->tell('crm.address.list', ['filter' => ['ENTITY_TYPE_ID' => 8, 'ENTITY_ID' => $id]], 'CITY');
$kept->tell('crm.requisite.link.register', ['fields' => ['ENTITY_TYPE_ID' => 2, 'ENTITY_ID' => 5, 'REQUISITE_ID' => $id, 'BANK_DETAIL_ID' => $bank, 'MC_REQUISITE_ID' => 1, 'MC_BANK_DETAIL_ID' => 1]]);
$kept->tell('crm.requisite.link.register', ['fields' => ['ENTITY_TYPE_ID' => 2, 'ENTITY_ID' => 5, 'REQUISITE_ID' => $id, 'BANK_DETAIL_ID' => 0, 'MC_REQUISITE_ID' => 1, 'MC_BANK_DETAIL_ID' => 1]]);
$kept->tell('crm.requisite.link.get', ['entityTypeId' => 2, 'entityId' => 5], 'REQUISITE_ID', 'BANK_DETAIL_ID');
$kept->tell('crm.requisite.link.list', ['filter' => ['ENTITY_TYPE_ID' => 2]], 'ENTITY_ID', 'REQUISITE_ID');
$kept->tell('crm.requisite.link.unregister', ['entityTypeId' => 2, 'entityId' => 5]);
$kept->refuse('crm.requisite.link.get', ['entityTypeId' => 2, 'entityId' => 5]);
$kept->tell('crm.requisite.delete', ['id' => $id]);
$kept->refuse('crm.requisite.get', ['id' => $id]);
$kept->refuse('crm.requisite.bankdetail.get', ['id' => $bank]); // it went with its requisites
$kept->end('crm.requisite.[adglu]*[det]', 'crm.address.[adlu]*[det]', 'crm.requisite.bankdetail.[adglu]*[det]', 'crm.requisite.link.[glru]*');
?>
--EXPECT--
crm.requisite.add: 121
  raised event=ONCRMREQUISITEADD&data[FIELDS][ID]=121
crm.requisite.get: {"ID":"121","ENTITY_ID":"7","NAME":"Bridges Ltd","ACTIVE":"Y","RQ_INN":"7717586110"}
crm.requisite.update: true
  raised event=ONCRMREQUISITEUPDATE&data[FIELDS][ID]=121
crm.requisite.list: [{"ID":"121","NAME":"Bridges Inc"},{"ID":"7","NAME":"Requisites 7"}]
crm.requisite.bankdetail.add: 121
  raised event=ONCRMBANKDETAILADD&data[FIELDS][ID]=121
crm.requisite.bankdetail.add: refused with ""
crm.requisite.bankdetail.list: [{"ID":"121","NAME":"Main account"}]
crm.address.add: true
  raised event=ONCRMADDRESSREGISTER&data[FIELDS][TYPE_ID]=1&data[FIELDS][ENTITY_TYPE_ID]=8&data[FIELDS][ENTITY_ID]=121&data[FIELDS][ANCHOR_ID]=7&data[FIELDS][ANCHOR_TYPE_ID]=4
crm.address.update: true
crm.address.list: [{"TYPE_ID":"1","ENTITY_ID":"121","CITY":"Kiel"}]
crm.address.delete: true
  raised event=ONCRMADDRESSUNREGISTER&data[FIELDS][TYPE_ID]=1&data[FIELDS][ENTITY_TYPE_ID]=8&data[FIELDS][ENTITY_ID]=121&data[FIELDS][ANCHOR_ID]=7&data[FIELDS][ANCHOR_TYPE_ID]=4
crm.address.list: []
crm.requisite.link.register: true
crm.requisite.link.register: true
crm.requisite.link.get: {"REQUISITE_ID":"121","BANK_DETAIL_ID":"0"}
crm.requisite.link.list: [{"ENTITY_ID":"5","REQUISITE_ID":"121"}]
crm.requisite.link.unregister: true
crm.requisite.link.get: refused with ""
crm.requisite.delete: true
  raised event=ONCRMREQUISITEDELETE&data[FIELDS][ID]=121
crm.requisite.get: refused with ""
crm.requisite.bankdetail.get: refused with ""
replies compared, 0 problems
