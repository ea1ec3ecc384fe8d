--TEST--
Universal lists are kept: lists, their fields, sections and elements
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept();
$kept->beside = '/\.(PROPERTY_(951|1003) is missing|PROPERTY_\d+ is not documented|(CODE|IBLOCK_SECTION_ID) is string, not null|L is missing|(NAME|SORT|CREATED_BY|DATE_CREATE|[SNL]|PROPERTY_\d+) is not documented)$/'; // other lists have other fields than the example
$id = $kept->tell('lists.add', ['IBLOCK_TYPE_ID' => 'lists', 'IBLOCK_CODE' => 'bridges', 'FIELDS' => ['NAME' => 'Bridges', 'SORT' => 7]]);
$kept->refuse('lists.add', ['IBLOCK_TYPE_ID' => 'lists', 'IBLOCK_CODE' => 'bridges', 'FIELDS' => ['NAME' => 'Again']]);
$at = ['IBLOCK_TYPE_ID' => 'lists', 'IBLOCK_ID' => $id];
$by = ['IBLOCK_TYPE_ID' => 'lists', 'IBLOCK_CODE' => 'bridges'];
$kept->tell('lists.update', $by + ['FIELDS' => ['NAME' => 'Long bridges']]);
$kept->tell('lists.get', ['IBLOCK_TYPE_ID' => 'lists'], 'ID', 'NAME', 'CODE');
$kept->tell('lists.get', $by, 'ID', 'NAME', 'SORT');
$kept->tell('lists.get.iblock.type.id', ['IBLOCK_ID' => $id]);
$span = $kept->tell('lists.field.add', $at + ['FIELDS' => ['NAME' => 'Span', 'TYPE' => 'N', 'CODE' => 'SPAN']]);
$kind = $kept->tell('lists.field.add', $at + ['FIELDS' => ['NAME' => 'Kind', 'TYPE' => 'L', 'LIST_TEXT_VALUES' => "Arch\nBeam"]]);
$kept->tell('lists.field.update', $at + ['FIELD_ID' => $span, 'FIELDS' => ['NAME' => 'Span, m', 'TYPE' => 'N']]);
echo json_encode(array_map(static fn (array $its): array => array_intersect_key($its, ['NAME' => 0, 'TYPE' => 0, 'CODE' => 0]), $kept->call('lists.field.get', $at))), "\n";
$kept->tell('lists.field.get', $by + ['FIELD_ID' => $kind], 'FIELD_ID', 'NAME', 'TYPE', 'DISPLAY_VALUES_FORM');

echo "---\n";
$section = $kept->tell('lists.section.add', $at + ['SECTION_CODE' => 'north', 'FIELDS' => ['NAME' => 'North']]);
$kept->tell('lists.section.update', $at + ['SECTION_CODE' => 'north', 'FIELDS' => ['NAME' => 'The north']]);
$kept->tell('lists.section.get', $at + ['FILTER' => ['NAME' => 'The north']], 'ID', 'CODE', 'NAME');
$first = $kept->tell('lists.element.add', $at + ['ELEMENT_CODE' => 'golden', 'IBLOCK_SECTION_ID' => $section, 'FIELDS' => ['NAME' => 'Golden Gate', $span => 1280, $kind => ['Arch', 'Beam']]]);
$kept->refuse('lists.element.add', $at + ['ELEMENT_CODE' => 'golden', 'FIELDS' => ['NAME' => 'Again']]);
$second = $kept->tell('lists.element.add', $by + ['ELEMENT_CODE' => 'humber', 'FIELDS' => ['NAME' => 'Humber', $span => 1410]]);
$kept->tell('lists.element.get', $at + ['ELEMENT_ORDER' => ['NAME' => 'DESC']], 'ID', 'NAME', 'IBLOCK_SECTION_ID', 'CODE', $span, $kind);
$kept->tell('lists.element.get', $at + ['FILTER' => [">$span" => 1300]], 'NAME');
$kept->tell('lists.element.get', $by + ['ELEMENT_CODE' => 'golden'], 'NAME');
$kept->tell('lists.element.update', $at + ['ELEMENT_ID' => $first, 'FIELDS' => ['NAME' => 'The Golden Gate', $span => 1281]]);
$kept->tell('lists.element.get', $at + ['ELEMENT_ID' => $first], 'NAME', $span, $kind); // what was not given is gone
var_dump(count($kept->call('lists.element.get', ['IBLOCK_TYPE_ID' => 'lists', 'IBLOCK_ID' => 2]))); // another list
$kept->refuse('lists.element.update', ['IBLOCK_TYPE_ID' => 'lists', 'IBLOCK_ID' => 2, 'ELEMENT_ID' => $first, 'FIELDS' => ['NAME' => 'None']]);
$kept->tell('lists.element.delete', $at + ['ELEMENT_CODE' => 'golden']);
$kept->refuse('lists.element.delete', $at + ['ELEMENT_ID' => $first]);
$kept->tell('lists.element.get', $at, 'NAME');
$kept->refuse('lists.section.delete', $at + ['SECTION_ID' => 1]); // it is in another list
$kept->tell('lists.field.delete', $at + ['FIELD_ID' => $kind]);
$kept->tell('lists.delete', $by);
$kept->refuse('lists.element.get', $at);
$kept->refuse('lists.field.get', $by);
$kept->refuse('lists.update', $at + ['FIELDS' => ['NAME' => 'None']]);
$kept->end('lists.[adgu]*[det]', 'lists.field.[adu]*', 'lists.element.[adu]*', 'lists.section.*');
?>
--EXPECT--
lists.add: 4
lists.add: refused with "ERROR_IBLOCK_ALREADY_EXISTS"
lists.update: true
lists.get: [{"ID":"1","CODE":null,"NAME":"Contracts"},{"ID":"2","CODE":null,"NAME":"Suppliers"},{"ID":"3","CODE":null,"NAME":"Cars"},{"ID":"4","CODE":"bridges","NAME":"Long bridges"}]
lists.get: [{"ID":"4","NAME":"Long bridges","SORT":"7"}]
lists.get.iblock.type.id: "lists"
lists.field.add: "PROPERTY_2"
lists.field.add: "PROPERTY_3"
lists.field.update: true
{"NAME":{"TYPE":"NAME","NAME":"Name","CODE":"NAME"},"SORT":{"TYPE":"SORT","NAME":"Sorting","CODE":"SORT"},"CREATED_BY":{"TYPE":"CREATED_BY","NAME":"Created by","CODE":"CREATED_BY"},"DATE_CREATE":{"TYPE":"DATE_CREATE","NAME":"Created on","CODE":"DATE_CREATE"},"PROPERTY_2":{"NAME":"Span, m","TYPE":"N","CODE":"SPAN"},"PROPERTY_3":{"NAME":"Kind","TYPE":"L","CODE":""}}
lists.field.get: {"FIELD_ID":"PROPERTY_3","NAME":"Kind","TYPE":"L","DISPLAY_VALUES_FORM":{"301":"Arch","302":"Beam"}}
---
lists.section.add: 121
lists.section.update: true
lists.section.get: [{"ID":"121","CODE":"north","NAME":"The north"}]
lists.element.add: 121
lists.element.add: refused with "ERROR_ELEMENT_ALREADY_EXISTS"
lists.element.add: 122
lists.element.get: [{"ID":"122","NAME":"Humber","IBLOCK_SECTION_ID":null,"CODE":"humber","PROPERTY_2":{"122001":"1410"}},{"ID":"121","NAME":"Golden Gate","IBLOCK_SECTION_ID":"121","CODE":"golden","PROPERTY_2":{"121001":"1280"},"PROPERTY_3":{"121001":"Arch","121002":"Beam"}}]
lists.element.get: [{"NAME":"Humber"}]
lists.element.get: [{"NAME":"Golden Gate"}]
lists.element.update: true
lists.element.get: [{"NAME":"The Golden Gate","PROPERTY_2":{"121001":"1281"}}]
int(0)
lists.element.update: refused with "ERROR_ELEMENT_NOT_FOUND"
lists.element.delete: true
lists.element.delete: refused with "ERROR_ELEMENT_NOT_FOUND"
lists.element.get: [{"NAME":"Humber"}]
lists.section.delete: refused with "ERROR_SECTION_NOT_FOUND"
lists.field.delete: true
lists.delete: true
lists.element.get: refused with "ERROR_IBLOCK_NOT_FOUND"
lists.field.get: refused with "ERROR_IBLOCK_NOT_FOUND"
lists.update: refused with "ERROR_IBLOCK_NOT_FOUND"
replies compared, 0 problems
