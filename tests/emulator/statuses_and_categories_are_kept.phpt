--TEST--
Statuses and categories are kept, and a category has stages of its own
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept();
$kept->tell('crm.status.list', ['filter' => ['ENTITY_ID' => 'DEAL_STAGE'], 'order' => ['SORT' => 'DESC']], 'STATUS_ID', 'SEMANTICS');
$id = $kept->tell('crm.status.add', ['fields' => ['ENTITY_ID' => 'SOURCE', 'STATUS_ID' => 'FAIR', 'NAME' => 'Fair', 'SORT' => 5]]);
$kept->tell('crm.status.get', ['id' => $id], 'ID', 'ENTITY_ID', 'STATUS_ID', 'NAME', 'SORT', 'SYSTEM');
$kept->refuse('crm.status.add', ['fields' => ['ENTITY_ID' => 'SOURCE', 'STATUS_ID' => 'FAIR', 'NAME' => 'Again']]);
$kept->tell('crm.status.update', ['id' => $id, 'fields' => ['NAME' => 'Exhibition', 'STATUS_ID' => 'OTHER']]);
$kept->tell('crm.status.list', ['filter' => ['ENTITY_ID' => 'SOURCE', '<SORT' => 20], 'order' => ['SORT' => 'ASC']], 'STATUS_ID', 'NAME');
$kept->tell('crm.status.entity.items', ['entityId' => 'CONTACT_TYPE']);
$kept->tell('crm.status.delete', ['id' => $id]);
$kept->refuse('crm.status.get', ['id' => $id]);
$kept->refuse('crm.status.update', ['id' => $id, 'fields' => ['NAME' => 'None']]);
$kept->refuse('crm.status.delete', ['id' => $id]);
$kept->refuse('crm.status.delete', ['id' => 1]); // one of the portal's own
$kept->tell('crm.status.delete', ['id' => 1, 'params' => ['FORCED' => 'Y']]);

echo "---\n";
$kept->tell('crm.category.list', ['entityTypeId' => 2], 'id', 'name', 'isDefault');
$id = $kept->tell('crm.category.add', ['entityTypeId' => 2, 'fields' => ['name' => 'Bridges', 'sort' => 7]], 'id', 'name', 'sort', 'entityTypeId')['category']['id'];
$kept->tell('crm.status.list', ['filter' => ['ENTITY_ID' => "DEAL_STAGE_$id"]], 'STATUS_ID');
$stage = $kept->tell('crm.status.add', ['fields' => ['ENTITY_ID' => "DEAL_STAGE_$id", 'STATUS_ID' => 'SURVEY', 'NAME' => 'Survey', 'SORT' => 25]]);
$kept->tell('crm.status.get', ['id' => $stage], 'STATUS_ID');
$kept->tell('crm.category.update', ['entityTypeId' => 2, 'id' => $id, 'fields' => ['name' => 'Long bridges']], 'id', 'name', 'sort');
$kept->tell('crm.category.get', ['entityTypeId' => 2, 'id' => $id], 'id', 'name');
$kept->tell('crm.category.get', ['entityTypeId' => 2, 'id' => 0], 'id', 'isDefault');
$kept->refuse('crm.category.get', ['entityTypeId' => 3, 'id' => $id]); // it belongs to deals
$kept->tell('crm.dealcategory.get', ['id' => $id], 'ID', 'NAME', 'SORT');
$old = $kept->tell('crm.dealcategory.add', ['fields' => ['NAME' => 'Tunnels', 'SORT' => 9]]);
$kept->tell('crm.dealcategory.list', ['filter' => ['>SORT' => 8]], 'ID', 'NAME');
$kept->tell('crm.dealcategory.status', ['id' => $old]);
$kept->tell('crm.dealcategory.stage.list', ['id' => $old], 'STATUS_ID');
$kept->tell('crm.category.list', ['entityTypeId' => 2], 'id', 'name');
$kept->tell('crm.dealcategory.default.set', ['name' => 'All']);
$kept->tell('crm.dealcategory.default.get');
$kept->tell('crm.dealcategory.delete', ['id' => $old]);
$kept->tell('crm.category.delete', ['entityTypeId' => 2, 'id' => $id]);
$kept->refuse('crm.category.get', ['entityTypeId' => 2, 'id' => $id]);
$kept->refuse('crm.dealcategory.get', ['id' => $old]);
$kept->tell('crm.status.list', ['filter' => ['ENTITY_ID' => "DEAL_STAGE_$id"]], 'STATUS_ID');
$kept->end('crm.status.*', 'crm.category.*', 'crm.dealcategory.*');
?>
--EXPECT--
crm.status.list: [{"STATUS_ID":"LOSE","SEMANTICS":"F"},{"STATUS_ID":"WON","SEMANTICS":"S"},{"STATUS_ID":"FINAL_INVOICE","SEMANTICS":null},{"STATUS_ID":"EXECUTING","SEMANTICS":null},{"STATUS_ID":"PREPAYMENT_INVOICE","SEMANTICS":null},{"STATUS_ID":"PREPARATION","SEMANTICS":null},{"STATUS_ID":"NEW","SEMANTICS":null}]
crm.status.add: 67
crm.status.get: {"ID":"67","ENTITY_ID":"SOURCE","STATUS_ID":"FAIR","NAME":"Fair","SORT":"5","SYSTEM":"N"}
crm.status.add: refused with "ERROR_CORE"
crm.status.update: true
crm.status.list: [{"STATUS_ID":"FAIR","NAME":"Exhibition"},{"STATUS_ID":"CALL","NAME":"Call"}]
crm.status.entity.items: [{"NAME":"Client","SORT":10,"STATUS_ID":"CLIENT"},{"NAME":"Supplier","SORT":20,"STATUS_ID":"SUPPLIER"},{"NAME":"Partner","SORT":30,"STATUS_ID":"PARTNER"},{"NAME":"Other","SORT":40,"STATUS_ID":"OTHER"}]
crm.status.delete: true
crm.status.get: refused with "400"
crm.status.update: refused with "400"
crm.status.delete: refused with "400"
crm.status.delete: refused with ""
crm.status.delete: true
---
crm.category.list: [{"id":1,"name":"Rental","isDefault":"N"},{"id":2,"name":"Repairs","isDefault":"N"},{"id":0,"name":"General","isDefault":"Y"}]
crm.category.add: {"id":6,"name":"Bridges","sort":7,"entityTypeId":2}
crm.status.list: [{"STATUS_ID":"C6:NEW"},{"STATUS_ID":"C6:PREPARATION"},{"STATUS_ID":"C6:PREPAYMENT_INVOICE"},{"STATUS_ID":"C6:EXECUTING"},{"STATUS_ID":"C6:FINAL_INVOICE"},{"STATUS_ID":"C6:WON"},{"STATUS_ID":"C6:LOSE"}]
crm.status.add: 75
crm.status.get: {"STATUS_ID":"C6:SURVEY"}
crm.category.update: {"id":6,"name":"Long bridges","sort":7}
crm.category.get: {"id":6,"name":"Long bridges"}
crm.category.get: {"id":0,"isDefault":"Y"}
crm.category.get: refused with "NOT_FOUND"
crm.dealcategory.get: {"ID":"6","NAME":"Long bridges","SORT":"7"}
crm.dealcategory.add: 7
crm.dealcategory.list: [{"ID":"1","NAME":"Rental"},{"ID":"2","NAME":"Repairs"},{"ID":"7","NAME":"Tunnels"}]
crm.dealcategory.status: "DEAL_STAGE_7"
crm.dealcategory.stage.list: [{"STATUS_ID":"C7:NEW"},{"STATUS_ID":"C7:PREPARATION"},{"STATUS_ID":"C7:PREPAYMENT_INVOICE"},{"STATUS_ID":"C7:EXECUTING"},{"STATUS_ID":"C7:FINAL_INVOICE"},{"STATUS_ID":"C7:WON"},{"STATUS_ID":"C7:LOSE"}]
crm.category.list: [{"id":1,"name":"Rental"},{"id":2,"name":"Repairs"},{"id":0,"name":"General"},{"id":6,"name":"Long bridges"},{"id":7,"name":"Tunnels"}]
crm.dealcategory.default.set: true
crm.dealcategory.default.get: {"ID":0,"NAME":"All"}
crm.dealcategory.delete: true
crm.category.delete: null
crm.category.get: refused with "NOT_FOUND"
crm.dealcategory.get: refused with ""
crm.status.list: []
replies compared, 0 problems
