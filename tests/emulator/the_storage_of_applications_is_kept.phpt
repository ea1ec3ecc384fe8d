--TEST--
The storage of applications is kept: storages, properties, sections and items
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept();
$kept->beside = '/^entity.rights: /'; // whose rights there are differs
$kept->tell('entity.add', ['ENTITY' => 'dish', 'NAME' => 'Dishes']);
$kept->refuse('entity.add', ['ENTITY' => 'dish', 'NAME' => 'Again']);
$kept->tell('entity.get', ['ENTITY' => 'dish'], 'ENTITY', 'NAME');
$kept->tell('entity.update', ['ENTITY' => 'dish', 'NAME' => 'Good dishes']);
echo json_encode(array_column($kept->b24->call('entity.get')->result, 'NAME', 'ENTITY')), "\n";
$kept->tell('entity.rights', ['ENTITY' => 'dish', 'ACCESS' => ['U1' => 'X', 'AU' => 'R']]);
$kept->tell('entity.rights', ['ENTITY' => 'dish']);
$kept->tell('entity.item.property.add', ['ENTITY' => 'dish', 'PROPERTY' => 'price', 'NAME' => 'Price', 'TYPE' => 'N']);
$kept->tell('entity.item.property.add', ['ENTITY' => 'dish', 'PROPERTY' => 'taste']);
$kept->refuse('entity.item.property.add', ['ENTITY' => 'dish', 'PROPERTY' => 'price']);
$kept->tell('entity.item.property.update', ['ENTITY' => 'dish', 'PROPERTY' => 'taste', 'NAME' => 'Taste', 'SORT' => 7]);
$kept->tell('entity.item.property.get', ['ENTITY' => 'dish']);
$kept->tell('entity.item.property.get', ['ENTITY' => 'dish', 'PROPERTY' => 'price'], 'NAME');
$section = $kept->tell('entity.section.add', ['ENTITY' => 'dish', 'NAME' => 'Soups', 'CODE' => 'soup']);
$kept->tell('entity.section.update', ['ENTITY' => 'dish', 'ID' => $section, 'NAME' => 'Hot soups']);
$kept->tell('entity.section.get', ['ENTITY' => 'dish', 'FILTER' => ['CODE' => 'soup']], 'ID', 'NAME', 'ENTITY');
$soup = $kept->tell('entity.item.add', ['ENTITY' => 'dish', 'NAME' => 'Borscht', 'SECTION' => $section, 'PROPERTY_VALUES' => ['price' => 7, 'taste' => 'sour', 'none' => 1]]);
$bread = $kept->tell('entity.item.add', ['ENTITY' => 'dish', 'NAME' => 'Bread', 'PROPERTY_VALUES' => ['price' => 2]]);
$kept->tell('entity.item.get', ['ENTITY' => 'dish', 'SORT' => ['ID' => 'ASC']], 'ID', 'NAME', 'SECTION', 'PROPERTY_VALUES');
$kept->tell('entity.item.get', ['ENTITY' => 'dish', 'FILTER' => ['>PROPERTY_price' => 5]], 'NAME');
$kept->tell('entity.item.get', ['ENTITY' => 'dish', 'SORT' => ['NAME' => 'DESC'], 'FILTER' => ['!SECTION' => $section]], 'NAME');
$kept->tell('entity.item.update', ['ENTITY' => 'dish', 'ID' => $soup, 'NAME' => 'Cold borscht', 'PROPERTY_VALUES' => ['price' => 8]]);
$kept->tell('entity.item.get', ['ENTITY' => 'dish', 'FILTER' => ['ID' => $soup]], 'NAME', 'PROPERTY_VALUES');
$kept->refuse('entity.item.update', ['ENTITY' => 'example', 'ID' => $soup, 'NAME' => 'None']); // it is in another storage
$kept->tell('entity.item.delete', ['ENTITY' => 'dish', 'ID' => $bread]);
$kept->refuse('entity.item.delete', ['ENTITY' => 'dish', 'ID' => $bread]);
$kept->tell('entity.item.property.delete', ['ENTITY' => 'dish', 'PROPERTY' => 'taste']);
$kept->refuse('entity.item.property.get', ['ENTITY' => 'dish', 'PROPERTY' => 'taste']);
$kept->tell('entity.item.get', ['ENTITY' => 'dish'], 'NAME', 'PROPERTY_VALUES');
$kept->tell('entity.update', ['ENTITY' => 'dish', 'ENTITY_NEW' => 'food']);
$kept->refuse('entity.item.get', ['ENTITY' => 'dish']);
$kept->tell('entity.item.get', ['ENTITY' => 'food'], 'NAME', 'ENTITY');
$kept->tell('entity.section.delete', ['ENTITY' => 'food', 'ID' => $section]);
$kept->refuse('entity.section.delete', ['ENTITY' => 'food', 'ID' => $section]);
$kept->tell('entity.delete', ['ENTITY' => 'food']);
$kept->refuse('entity.get', ['ENTITY' => 'food']);
$kept->refuse('entity.item.get', ['ENTITY' => 'food']);
$kept->end('entity.*');
?>
--EXPECT--
entity.add: true
entity.add: refused with "ERROR_ENTITY_ALREADY_EXISTS"
entity.get: {"ENTITY":"dish","NAME":"Dishes"}
entity.update: true
{"example":"Example","dish":"Good dishes"}
entity.rights: {"U1":"X","AU":"R"}
entity.rights: {"U1":"X","AU":"R"}
entity.item.property.add: true
entity.item.property.add: true
entity.item.property.add: refused with "ERROR_PROPERTY_ALREADY_EXISTS"
entity.item.property.update: true
entity.item.property.get: [{"PROPERTY":"price","NAME":"Price","TYPE":"N","SORT":"500"},{"PROPERTY":"taste","NAME":"Taste","TYPE":"S","SORT":"7"}]
entity.item.property.get: [{"NAME":"Price"}]
entity.section.add: 121
entity.section.update: true
entity.section.get: [{"ID":"121","NAME":"Hot soups","ENTITY":"dish"}]
entity.item.add: 121
entity.item.add: 122
entity.item.get: [{"ID":"121","NAME":"Borscht","SECTION":121,"PROPERTY_VALUES":{"price":7,"taste":"sour"}},{"ID":"122","NAME":"Bread","SECTION":null,"PROPERTY_VALUES":{"price":2,"taste":""}}]
entity.item.get: [{"NAME":"Borscht"}]
entity.item.get: [{"NAME":"Bread"}]
entity.item.update: true
entity.item.get: [{"NAME":"Cold borscht","PROPERTY_VALUES":{"price":8,"taste":"sour"}}]
entity.item.update: refused with "ERROR_ITEM_NOT_FOUND"
entity.item.delete: true
entity.item.delete: refused with "ERROR_ITEM_NOT_FOUND"
entity.item.property.delete: true
entity.item.property.get: refused with "ERROR_PROPERTY_NOT_FOUND"
entity.item.get: [{"NAME":"Cold borscht","PROPERTY_VALUES":{"price":8}}]
entity.update: true
entity.item.get: refused with "ERROR_ENTITY_NOT_FOUND"
entity.item.get: [{"NAME":"Cold borscht","ENTITY":"food"}]
entity.section.delete: true
entity.section.delete: refused with "ERROR_SECTION_NOT_FOUND"
entity.delete: true
entity.get: refused with "ERROR_ENTITY_NOT_FOUND"
entity.item.get: refused with "ERROR_ENTITY_NOT_FOUND"
replies compared, 0 problems
