<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Universal lists: lists, their fields, sections and elements. src/Kinds/README.md says what the keys mean.
 */

use B24\Portal\Kinds\Answers;
use B24\Portal\Kinds\Asked;
use B24\Portal\Kinds\View;
use B24\Portal\Rest\RestError;

$list = [['IBLOCK_ID' => 'ID'], ['IBLOCK_CODE' => 'CODE']];
/** The list that a call is about, by its number or its code. */
$whose = static function (Answers $all, Asked $asked): array {
	$id = $asked->param('IBLOCK_ID') ?? (string) $all->kind('lists')->first(['CODE' => $asked->param('IBLOCK_CODE', ' ')]);
	if (!is_scalar($id) || $all->kind('lists')->record((int) $id) === null) {
		throw new RestError('ERROR_IBLOCK_NOT_FOUND', 'Iblock not found');
	}

	return ['IBLOCK_ID' => (int) $id];
};
$part = ['whose' => $whose, 'in' => ['lists' => ['IBLOCK_ID' => 'ID']]];
$element = [['ELEMENT_ID' => 'ID'], ['ELEMENT_CODE' => 'CODE']];
$section = [['SECTION_ID' => 'ID'], ['SECTION_CODE' => 'CODE']];
$isOwn = static fn (int|string $name): bool => str_starts_with((string) $name, 'PROPERTY_');
/** The fields that each list has, and one of the list that is there at the start. */
$usual = ['NAME' => 'Name', 'SORT' => 'Sorting', 'CREATED_BY' => 'Created by', 'DATE_CREATE' => 'Created on'];
$fieldOf = static fn (array $its): array => View::of([
	'FIELD_ID' => '', 'SORT' => 10, 'NAME' => '', 'IS_REQUIRED' => 'N', 'MULTIPLE' => 'N', 'DEFAULT_VALUE' => '', 'TYPE' => 'S', 'PROPERTY_TYPE' => 'S', 'PROPERTY_USER_TYPE' => false,
	'CODE' => '', 'ID' => '', 'LINK_IBLOCK_ID' => null, 'ROW_COUNT' => '1', 'COL_COUNT' => '30', 'USER_TYPE_SETTINGS' => null,
	'SETTINGS' => ['SHOW_ADD_FORM' => 'Y', 'SHOW_EDIT_FORM' => 'Y', 'ADD_READ_ONLY_FIELD' => 'N', 'EDIT_READ_ONLY_FIELD' => 'N', 'SHOW_FIELD_PREVIEW' => 'N'],
], ['FIELD_ID' => "PROPERTY_{$its['ID']}", 'PROPERTY_TYPE' => strtok((string) ($its['TYPE'] ?? 'S'), ':')] + $its)
	+ (isset($its['VALUES']) ? ['DISPLAY_VALUES_FORM' => (object) $its['VALUES']] : ['DISPLAY_VALUES_FORM' => new \stdClass()]);
/** The values of a field with a choice: as a text, one in a line, or as rows. */
$values = static function (array $given, int $id): array {
	$texts = isset($given['LIST_TEXT_VALUES']) ? array_filter(array_map(trim(...), explode("\n", (string) $given['LIST_TEXT_VALUES']))) : [];
	foreach (is_array($given['LIST'] ?? null) ? $given['LIST'] : [] as $row) {
		$texts[] = (string) (is_array($row) ? $row['VALUE'] ?? '' : $row);
	}
	$values = [];
	foreach (array_values($texts) as $n => $text) {
		$values[(string) ($id * 100 + $n + 1)] = $text;
	}

	return $values;
};

return [
	'lists' => [
		'table' => 'lists.get', 'rows' => 3, 'absent' => 'ERROR_IBLOCK_NOT_FOUND',
		'made' => static fn (int $id): array => $id > 3 ? [] : ['IBLOCK_TYPE_ID' => 'lists', 'NAME' => ['Contracts', 'Suppliers', 'Cars'][$id - 1], 'CODE' => null],
		'by' => $list,
		'own' => ['IBLOCK_TYPE_ID' => 'IBLOCK_TYPE_ID'],
		'keep' => static fn (array $given, Answers $all, Asked $asked): array => $given + ($asked->param('SOCNET_GROUP_ID') === null ? [] : ['SOCNET_GROUP_ID' => $asked->param('SOCNET_GROUP_ID')])
			+ (str_ends_with($asked->call->method, '.add') ? ['CODE' => $asked->param('IBLOCK_CODE')] : []),
		'unique' => ['CODE'], 'taken' => 'ERROR_IBLOCK_ALREADY_EXISTS',
		'show' => static fn (array $its): array => ['CODE' => $its['CODE'] ?? null],
		'also' => ['CODE'],
		'defaults' => ['ACTIVE' => 'Y', 'SORT' => '500', 'DESCRIPTION' => '', 'BIZPROC' => 'Y'],
		'methods' => [
			'lists.get' => ['list', 'where' => ['IBLOCK_ID' => 'ID', 'IBLOCK_CODE' => 'CODE', 'SOCNET_GROUP_ID' => 'SOCNET_GROUP_ID']],
			'lists.get.iblock.type.id' => static function (Answers $all, Asked $asked) use ($whose): string {
				return (string) ($asked->kind->record($whose($all, $asked)['IBLOCK_ID'])['IBLOCK_TYPE_ID'] ?? 'lists');
			},
		],
	],
	'lists.field' => [
		'table' => 'lists.field.get', 'rows' => 1, 'made' => static fn (int $id): array => $id > 1 ? [] : ['IBLOCK_ID' => 1, 'NAME' => 'State', 'TYPE' => 'L', 'CODE' => 'STATE', 'VALUES' => ['101' => 'Open', '102' => 'Closed']],
		'locate' => static function (?int $id, Asked $asked): ?int {
			$name = (string) $asked->param('FIELD_ID', '');
			$name = preg_replace('/^PROPERTY_/', '', $name);

			return is_numeric($name) ? (int) $name : $asked->kind->first(['CODE' => $name]);
		},
		'absent' => 'ERROR_UPDATE_FIELD',
		'then' => static function (Answers $all, Asked $asked, int $id, array $record) use ($values): void {
			if (isset($record['LIST_TEXT_VALUES']) || isset($record['LIST'])) {
				$asked->kind->update($id, ['VALUES' => $values($record, $id)]);
			}
		},
		'methods' => [
			'lists.field.get' => static function (Answers $all, Asked $asked) use ($whose, $fieldOf, $usual): array {
				$own = $whose($all, $asked);
				$name = (string) $asked->param('FIELD_ID', '');
				$fields = [];
				foreach ($name === '' ? $usual : array_intersect_key($usual, [$name => 0]) as $field => $label) {
					$fields[$field] = ['FIELD_ID' => $field, 'TYPE' => $field, 'NAME' => $label, 'CODE' => $field, 'ID' => '0'] + $fieldOf(['ID' => 0, 'NAME' => $label]);
				}
				foreach ($asked->kind->find($own) as $id => $its) {
					if ($name === '' || $name === "PROPERTY_$id" || $name === (string) $id) {
						$fields[$name === '' ? "PROPERTY_$id" : (string) ($its['TYPE'] ?? 'S')] = $fieldOf(['ID' => $id] + $its);
					}
				}

				return $fields;
			},
			'lists.field.add' => ['add', 'reply' => static fn (Answers $all, Asked $asked, int $id): string => "PROPERTY_$id"],
		],
	] + $part,
	'lists.section' => [
		'table' => 'lists.section.get', 'rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['IBLOCK_ID' => 1, 'NAME' => "Section $id", 'IBLOCK_SECTION_ID' => null],
		'by' => $section, 'absent' => 'ERROR_SECTION_NOT_FOUND',
		'keep' => static fn (array $given, Answers $all, Asked $asked): array => $given + array_filter(['CODE' => $asked->param('SECTION_CODE'), 'IBLOCK_SECTION_ID' => $asked->param('IBLOCK_SECTION_ID')], static fn (mixed $its): bool => $its !== null),
		'defaults' => ['IBLOCK_SECTION_ID' => null, 'ACTIVE' => 'Y', 'SORT' => '500'],
		'methods' => ['lists.section.get' => 'list'],
	] + $part,
	'lists.element' => [
		'table' => 'lists.element.get', 'rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['IBLOCK_ID' => 1, 'NAME' => "Element $id", 'IBLOCK_SECTION_ID' => null, 'PROPERTY_951' => "Value $id", 'PROPERTY_1003' => '12/31/2026 11:59:59 pm'],
		'by' => $element, 'absent' => 'ERROR_ELEMENT_NOT_FOUND', 'unique' => ['IBLOCK_ID', 'CODE'], 'taken' => 'ERROR_ELEMENT_ALREADY_EXISTS',
		'keep' => static function (array $given, Answers $all, Asked $asked) use ($isOwn, $whose): array {
			if (str_ends_with($asked->call->method, '.update')) { // it replaces the whole element
				$id = $asked->id($whose($all, $asked));
				$given += array_fill_keys(array_filter(array_keys((array) $asked->kind->record((int) $id)), $isOwn), null);

				return $given;
			}

			return $given + ['CODE' => $asked->param('ELEMENT_CODE'), 'IBLOCK_SECTION_ID' => $asked->param('IBLOCK_SECTION_ID')];
		},
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['CREATED_BY' => (string) $asked->call->actor->userId],
		'row' => static function (array $its, Answers $all) use ($isOwn): array {
			$fields = array_filter($all->documentedFields('lists.element.get'), static fn (int|string $name): bool => !$isOwn($name), ARRAY_FILTER_USE_KEY);
			$its['IBLOCK_SECTION_ID'] = isset($its['IBLOCK_SECTION_ID']) ? (string) $its['IBLOCK_SECTION_ID'] : null;
			foreach (array_filter($its, $isOwn, ARRAY_FILTER_USE_KEY) as $name => $value) { // each value has a number of its own
				$number = $its['ID'] * 1000;
				$shown = [];
				foreach (array_filter(is_array($value) ? $value : [$value], static fn (mixed $one): bool => $one !== null && $one !== '') as $one) {
					$shown[(string) ++$number] = is_scalar($one) ? (string) $one : $one;
				}
				$its[$name] = $shown === [] ? null : $shown;
			}

			return array_filter(View::of($fields, array_filter($its, static fn (mixed $value, string $name): bool => $value !== null || !$isOwn($name), ARRAY_FILTER_USE_BOTH)), static fn (int|string $name): bool => $name !== 'IBLOCK_ID', ARRAY_FILTER_USE_KEY);
		},
		'methods' => ['lists.element.get' => ['list', 'where' => ['ELEMENT_ID' => 'ID', 'ELEMENT_CODE' => 'CODE']]],
	] + $part,
];
