--TEST--
A smart process that crm.type.add makes has items, stages and fields of its own
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept('onCrmTypeAdd', 'onCrmTypeUpdate', 'onCrmTypeDelete', 'onCrmDynamicItemAdd_1030');
$type = $kept->tell('crm.type.add', ['fields' => ['title' => 'Bridges', 'isStagesEnabled' => 'Y', 'isCategoriesEnabled' => 'Y']], 'id', 'title', 'entityTypeId', 'isStagesEnabled', 'isClientEnabled')['type'];
['id' => $id, 'entityTypeId' => $entity] = $type;
$kept->tell('crm.type.get', ['id' => $id], 'title', 'entityTypeId');
$kept->tell('crm.type.getByEntityTypeId', ['entityTypeId' => $entity], 'id', 'title');
$kept->refuse('crm.type.add', ['fields' => ['title' => 'Again', 'entityTypeId' => $entity]]);
$other = $kept->tell('crm.type.add', ['fields' => ['title' => 'Tunnels', 'entityTypeId' => 1100]], 'entityTypeId')['type'];
$kept->tell('crm.type.update', ['id' => $id, 'fields' => ['title' => 'Long bridges']], 'title', 'entityTypeId');
$kept->tell('crm.type.list', ['filter' => ['>id' => 1], 'order' => ['id' => 'DESC']], 'title', 'entityTypeId');
$category = $kept->tell('crm.category.list', ['entityTypeId' => $entity], 'name', 'isDefault')['categories'][0]['id'];
$stages = array_column($kept->call('crm.status.list', ['filter' => ['ENTITY_ID' => "DYNAMIC_{$entity}_STAGE_$category"]]), 'STATUS_ID');
var_dump($stages[0] === "DT{$entity}_$category:NEW", count($stages));

$kept->call('userfieldconfig.add', ['moduleId' => 'crm', 'field' => ['entityId' => "CRM_$id", 'fieldName' => "UF_CRM_{$id}_SPAN", 'userTypeId' => 'double']]);
var_dump($kept->call('crm.item.fields', ['entityTypeId' => $entity])['fields']["ufCrm{$id}Span"]['type'], isset($kept->call('crm.item.fields', ['entityTypeId' => 1100])['fields']["ufCrm{$id}Span"]));
$item = $kept->b24->call('crm.item.add', ['entityTypeId' => $entity, 'fields' => ['title' => 'Over the river', "ufCrm{$id}Span" => '120']])->result['item'];
var_dump($item['id'], $item['title'], $item['stageId'] === $stages[0], $item["ufCrm{$id}Span"]);
$titles = static fn (int $entity): array => array_column($kept->b24->call('crm.item.list', ['entityTypeId' => $entity])->result['items'], 'title');
echo json_encode([$titles($entity), $titles(1100)]), "\n";
$kept->tell('crm.type.delete', ['id' => $id]);
$kept->refuse('crm.type.get', ['id' => $id]);
$kept->refuse('crm.type.getByEntityTypeId', ['entityTypeId' => $entity]);
$kept->refuse('crm.item.list', ['entityTypeId' => $entity]);
echo json_encode($titles(1100)), "\n";

// Deals have pipelines, too: who goes to another one is told of.
$listener = new Listener($kept->portal, $kept->b24);
$listener->bind('onCrmDealMoveToCategory');
foreach ([['title' => 'As it was'], ['categoryId' => 2], ['categoryId' => 1, 'stageId' => 'C1:WON']] as $fields) {
	$deal = $kept->b24->call('crm.item.update', ['entityTypeId' => 2, 'id' => 7, 'fields' => $fields])->result['item'];
	echo $deal['stageId'], ' ', implode(' ', $listener->heard()), "\n";
}
$kept->end('crm.type.[adglu]*');
?>
--EXPECT--
crm.type.add: {"id":2,"title":"Bridges","entityTypeId":1030,"isStagesEnabled":"Y","isClientEnabled":"N"}
  raised event=ONCRMTYPEADD&data[FIELDS][ID]=2
crm.type.get: {"title":"Bridges","entityTypeId":1030}
crm.type.getByEntityTypeId: {"id":2,"title":"Bridges"}
crm.type.add: refused with "ERROR_CORE"
crm.type.add: {"entityTypeId":1100}
  raised event=ONCRMTYPEADD&data[FIELDS][ID]=3
crm.type.update: {"title":"Long bridges","entityTypeId":1030}
  raised event=ONCRMTYPEUPDATE&data[FIELDS][ID]=2
crm.type.list: [{"title":"Tunnels","entityTypeId":1100},{"title":"Long bridges","entityTypeId":1030}]
crm.category.list: [{"name":"General","isDefault":"Y"}]
bool(true)
int(5)
string(6) "double"
bool(false)
int(1)
string(14) "Over the river"
bool(true)
string(3) "120"
[["Over the river"],[]]
crm.type.delete: []
  raised event=ONCRMDYNAMICITEMADD_1030&data[FIELDS][ID]=1&data[FIELDS][ENTITY_TYPE_ID]=1030
  raised event=ONCRMTYPEDELETE&data[FIELDS][ID]=2
crm.type.get: refused with "0"
crm.type.getByEntityTypeId: refused with "0"
crm.item.list: refused with "NOT_FOUND"
[]
NEW 
C2:NEW event=ONCRMDEALMOVETOCATEGORY&data[FIELDS][ID]=7&data[FIELDS][CATEGORY_ID]=2&data[FIELDS][STAGE_ID]=C2:NEW
C1:WON event=ONCRMDEALMOVETOCATEGORY&data[FIELDS][ID]=7&data[FIELDS][CATEGORY_ID]=1&data[FIELDS][STAGE_ID]=C1:WON
replies compared, 0 problems
